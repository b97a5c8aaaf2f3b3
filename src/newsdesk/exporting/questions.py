"""Words what a brief cannot answer: one line a record and kind of question, each disagreement on its own."""

from collections.abc import Iterable, Iterator

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.meetings import reading
from newsdesk.exporting.page import Line, Run
from newsdesk.exporting.wording import Wording
from newsdesk.model.brief import OpenQuestion, QuestionKind

_JOINED = {QuestionKind.EMPTY_FIELD: "empty field", QuestionKind.INFERRED: "inferred question"}


def question_lines(questions: Iterable[OpenQuestion], wording: Wording) -> Iterator[Line]:
    """The questions in their order, a line a group."""
    for group in grouped(questions):
        yield (_line(group, wording),)


def grouped(questions: Iterable[OpenQuestion]) -> list[list[OpenQuestion]]:
    """The questions in their order; those that only differ in the field come together where the first one stands."""
    groups: dict[object, list[OpenQuestion]] = {}
    for place, question in enumerate(questions):
        key = (question.record, question.kind) if question.kind in _JOINED else place
        groups.setdefault(key, []).append(question)
    return list(groups.values())


def _line(group: list[OpenQuestion], wording: Wording) -> Run:
    first = group[0]
    title = one_line(first.title) or wording.say("no title")
    kind = wording.words.kinds[first.record_kind]
    said = wording.quoted(title)
    subject = said if title.casefold().startswith(kind.casefold()) else wording.say("record", kind, said)
    return Run(
        text=wording.say("question", subject, _asked(group, wording)),
        citations=tuple(sorted({number for question in group for number in question.citations})),
    )


def _asked(group: list[OpenQuestion], wording: Wording) -> str:
    question = group[0]
    names = ", ".join(dict.fromkeys(one_line(wording.field(asked.field)) for asked in group))
    if question.kind in _JOINED:
        return wording.say(_JOINED[question.kind], names)
    if question.kind is QuestionKind.REPLACED_FACT:
        return wording.say(
            "replaced fact", names, *(wording.quoted(one_line(said)) for said in (question.old, question.new))
        )
    if question.kind is not QuestionKind.REPORTS_DISAGREE:
        return wording.say(question.kind.value)
    return reading(question.disagreement, wording) if question.disagreement else wording.say("reports disagree", names)
