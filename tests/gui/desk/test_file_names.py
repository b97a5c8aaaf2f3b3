"""Whatever a title holds, the name that is proposed for its file is one that every system takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.gui.dialogs.file_names import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Арман Велин", "Арман Велин"),
        ("../../etc/passwd", "etc passwd"),
        ("Совет: вода / сток?", "Совет вода сток"),
        ("nul.txt", "_nul.txt"),
        ("COM1", "_COM1"),
        ("a\u202egpj.exe", "a gpj.exe"),
        (".hidden. ", "hidden"),
        ("???", "Dossier"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert file_name(title, "Dossier") == name


@given(st.text(max_size=300))
def test_no_title_leads_elsewhere(title: str) -> None:
    name = file_name(title, "Dossier")
    assert name
    assert len(name) <= 81
    assert name.isprintable()
    assert not set(name) & set('<>:"/\\|?*')
    assert name == name.strip(" .")
