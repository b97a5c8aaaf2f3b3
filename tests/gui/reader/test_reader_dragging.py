"""What is dragged from pane to pane arrives as it was, and anything else is no drag of ours."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.gui.dragging import QUOTE_TYPE, RECORD_TYPE, put_quote, put_records, quote_in, records_in
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.record import RecordId

IDS = st.text(st.characters(categories=("L", "N"), include_characters="-"), min_size=1)


@given(version=IDS, start=st.integers(0, 10**7), length=st.integers(1, 10**6))
def test_dragged_words_arrive_as_they_were(version: str, start: int, length: int) -> None:
    quote = Quote(version=VersionId(version), span=TextPositionSelector(start=start, end=start + length))
    data = QMimeData()
    put_quote(data, quote)
    assert quote_in(data) == quote
    assert records_in(data) == []


@given(ids=st.lists(IDS.map(RecordId), min_size=1))
def test_dragged_records_arrive_in_their_order(ids: list[RecordId]) -> None:
    data = QMimeData()
    put_records(data, ids)
    assert records_in(data) == ids
    assert quote_in(data) is None


@given(payload=st.binary() | st.sampled_from([b'{"version": "a", "start": 5, "end": 2}', b"[]", b"[" * 100_000]))
def test_whatever_else_comes_under_our_names_raises_nothing(payload: bytes) -> None:
    data = QMimeData()
    data.setData(QUOTE_TYPE, payload)
    data.setData(RECORD_TYPE, payload)
    assert quote_in(data) is None
    assert all(records_in(data))
