"""How an analyst likes reports compared, from day to day: linked or not, order, filter, alignment shown or not."""

from dataclasses import dataclass, field

from newsdesk.gui.comparing.lines import Filtering
from newsdesk.gui.state import DeskState
from newsdesk.model.comparison import RowOrder
from newsdesk.model.record import RecordKind

_NAME = "comparison"


@dataclass(slots=True)
class Memory:
    """Reads the desk's state when it is made; anything there that makes no sense is passed over."""

    state: DeskState
    linked: bool = True
    shown: bool = True
    filtering: Filtering = field(default_factory=Filtering)

    def __post_init__(self) -> None:
        kept = self.state.value(_NAME)
        if not isinstance(kept, dict):
            return
        hidden = kept.get("hidden")
        self.linked = kept.get("linked") is not False
        self.shown = kept.get("shown") is not False
        self.filtering = Filtering(
            order=RowOrder.TEXT if kept.get("order") == RowOrder.TEXT else RowOrder.VERDICT,
            only_differences=kept.get("only differences") is True,
            hidden=frozenset(kind for kind in RecordKind if isinstance(hidden, list) and kind in hidden),
        )

    def keep(self) -> None:
        """Write down how it is now."""
        self.state.remember(
            _NAME,
            {
                "linked": self.linked,
                "shown": self.shown,
                "order": self.filtering.order,
                "only differences": self.filtering.only_differences,
                "hidden": [str(kind) for kind in sorted(self.filtering.hidden)],
            },
        )
