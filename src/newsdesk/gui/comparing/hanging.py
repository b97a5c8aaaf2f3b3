"""Which thread a row of the comparison hangs up between two texts."""

from newsdesk.gui.comparing.lines import key_of, leading_field
from newsdesk.gui.comparing.threads import Thread
from newsdesk.model.comparison import ComparedRow, Verdict


def thread_of(row: ComparedRow) -> Thread | None:
    """The thread of what two reports both tell: from the quotes of what the row shows; None where a side has none."""
    first, second = row.accounts[:2]
    if first is None or second is None:
        return None
    shown = leading_field(row)
    starts: list[int] = []
    for column, account in enumerate((first, second)):
        quotes = (shown.readings[column].quotes if shown is not None else ()) or account.mentions
        if not quotes:
            return None
        starts.append(quotes[0].span.start)
    return Thread(
        row=key_of(row),
        kind=row.kind,
        left=starts[0],
        right=starts[1],
        differs=row.verdict is Verdict.DIFFERS,
        proposed=row.proposed,
    )
