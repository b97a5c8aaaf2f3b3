"""Laws of the differences of two texts, as they are shown beside each other."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.anchoring.correcting import Draft, add_paragraphs, article, drop_paragraphs, edit_words, move_paragraphs

from newsdesk.anchoring import Piece, PieceKind, changes
from newsdesk.model.annotation import TextPositionSelector

LINES = st.lists(st.sampled_from(["Велин едет в Лорну.", "Торн едет", "мост", "a b c d", "", " "]), max_size=8)
TEXTS = st.one_of(LINES.map("\n".join), LINES.map(" ".join), st.text(max_size=60))


def words(text: str, span: TextPositionSelector | None) -> str:
    return "" if span is None else text[span.start : span.end]


def covers_both(old: str, new: str, pieces: list[Piece]) -> bool:
    """Whether the pieces are the new text as they come, and the old one sorted by it."""
    there = sorted((piece.old for piece in pieces if piece.old is not None), key=lambda span: span.start)
    told = "".join(words(old, span) for span in there), "".join(words(new, piece.new) for piece in pieces)
    return told == (old, new)


def tells_the_truth(old: str, new: str, piece: Piece) -> bool:
    one, other = words(old, piece.old), words(new, piece.new)
    match piece.kind:
        case PieceKind.KEPT | PieceKind.MOVED:
            return one == other != ""
        case PieceKind.REPLACED:
            return one != other and bool(one and other)
        case PieceKind.INSERTED:
            return not one and bool(other)
        case PieceKind.DELETED:
            return bool(one) and not other


@given(TEXTS, TEXTS)
def test_pieces_cover_both_texts_wholly_and_say_what_became_of_them(old: str, new: str) -> None:
    pieces = changes(old, new)
    assert covers_both(old, new, pieces)
    assert all(tells_the_truth(old, new, piece) for piece in pieces)


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("seed", range(5))
def test_pieces_cover_a_corrected_article(seed: int, language: str) -> None:
    chance = random.Random(seed)
    draft = Draft(article(chance, language, 10_000))
    edit_words(chance, draft, language, 0.05)
    drop_paragraphs(chance, draft, 0.1)
    move_paragraphs(chance, draft, 0.1)
    add_paragraphs(chance, draft, language, 0.1)
    pieces = changes(draft.old, draft.text)
    assert covers_both(draft.old, draft.text, pieces)
    assert all(tells_the_truth(draft.old, draft.text, piece) for piece in pieces)
    assert {piece.kind for piece in pieces} == set(PieceKind)


@given(TEXTS)
def test_a_text_beside_itself_is_kept(text: str) -> None:
    assert {piece.kind for piece in changes(text, text)} <= {PieceKind.KEPT}


def told(old: str, new: str) -> list[tuple[PieceKind, str, str]]:
    return [(piece.kind, words(old, piece.old), words(new, piece.new)) for piece in changes(old, new)]


def test_a_changed_paragraph_is_told_by_words() -> None:
    old = "Велин прибудет 19 марта в Лорну.\nКонец."
    assert told(old, old.replace("19", "20").replace("в Лорну", "в порт")) == [
        (PieceKind.KEPT, "Велин прибудет ", "Велин прибудет "),
        (PieceKind.REPLACED, "19", "20"),
        (PieceKind.KEPT, " марта в ", " марта в "),
        (PieceKind.REPLACED, "Лорну", "порт"),
        (PieceKind.KEPT, ".\n", ".\n"),
        (PieceKind.KEPT, "Конец.", "Конец."),
    ]


def test_a_paragraph_put_elsewhere_is_told_once_with_both_places() -> None:
    lines = ["Совет соберётся в Лорне.", "Велин прибудет в среду.", "Торн останется дома.", "Мост закрыт."]
    pieces = told("\n".join(lines), "\n".join([lines[3], *lines[:3]]))
    assert [words.strip() for kind, words, _ in pieces if kind is PieceKind.MOVED] == ["Мост закрыт."]
    assert [kind for kind, *_ in pieces].count(PieceKind.KEPT) == 3


def test_what_was_deleted_stands_where_it_stood() -> None:
    old = "Первый абзац.\nВторой абзац ушёл.\nТретий абзац."
    assert [kind for kind, *_ in told(old, "Первый абзац.\nТретий абзац.")] == [
        PieceKind.KEPT,
        PieceKind.DELETED,
        PieceKind.KEPT,
    ]
