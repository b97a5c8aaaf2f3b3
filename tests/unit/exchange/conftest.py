"""A small package."""

import pytest

from newsdesk.model.change import Entry, EntryId, StepId
from newsdesk.model.package import Package


@pytest.fixture
def package() -> Package:
    entry = Entry(
        id=EntryId("e1"),
        step=StepId("s1"),
        analyst="лейла",
        time="2026-03-10T12:41:05Z",
        counter=1,
        edit="add participant",
        table="participant",
        row="p1",
        fields={"name": "Ильза Торн", "deleted": False},
    )
    return Package(entries=(entry,), analyst="лейла", name="Лейла Аррен", copy="c1")
