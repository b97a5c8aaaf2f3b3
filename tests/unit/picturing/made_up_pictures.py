"""Values for pictures, made by hypothesis, and the words that they are drawn in."""

from hypothesis import strategies as st

from newsdesk.edits.briefing.picture_words import picture_words
from newsdesk.model.record import MeetingStatus, ParticipantKind
from newsdesk.picturing.matrix import Matrix, Subject, Together
from newsdesk.picturing.meetings import Reading, TimedMeeting
from newsdesk.picturing.ties import Network, Person, Tie

WORDS = {language: picture_words(language) for language in ("en", "ru", "kk")}

_YEARS = st.integers(1, 9999) | st.integers(2024, 2027)
_MONTHS = st.integers(1, 12)
VALUES = st.one_of(
    st.just(""),
    st.builds("{:04}".format, _YEARS),
    st.builds("{:04}-Q{}".format, _YEARS, st.integers(1, 4)),
    st.builds("{:04}-{:02}".format, _YEARS, _MONTHS),
    st.builds("{:04}-{:02}-{:02}".format, _YEARS, _MONTHS, st.integers(1, 28)),
    st.builds("{:04}-{:02}-{:02}T{:02}:30".format, _YEARS, _MONTHS, st.integers(1, 28), st.integers(0, 23)),
)
NAMES = st.sampled_from(["Арман Велин", "Ильза Торн", "Лейла Аррен", "Совет по воде", "<&>", "x" * 200, ""])
_READINGS = st.lists(
    st.builds(
        Reading, annotation=st.uuids().map(str), value=VALUES, said=st.just("12 марта"), source=st.just("Курьер Лорны")
    ),
    max_size=2,
).map(tuple)


def _meeting(number: int) -> st.SearchStrategy[TimedMeeting]:
    return st.builds(
        TimedMeeting,
        id=st.just(f"m{number}"),
        title=NAMES,
        status=st.sampled_from(MeetingStatus),
        value=VALUES,
        said=st.just("в те дни"),
        assumed=st.booleans(),
        inferred=st.booleans(),
        place=st.sampled_from(["Лорна", "Арна", "Мирен", "", *(f"Пост {n}" for n in range(15))]),
        main=NAMES,
        participants=st.lists(NAMES, max_size=3).map(tuple),
        quotes=st.integers(0, 30),
        readings=_READINGS,
    )


MEETINGS = st.integers(0, 12).flatmap(lambda count: st.tuples(*map(_meeting, range(count)))).map(list)


@st.composite
def networks(draw: st.DrawFn) -> Network:
    count = draw(st.integers(0, 12))
    people = tuple(
        Person(
            id=f"p{number:02}",
            name=draw(NAMES),
            kind=draw(st.sampled_from(ParticipantKind)),
            quotes=draw(st.integers(0, 50)),
        )
        for number in range(count)
    )
    pairs = [(one, other) for one in range(count) for other in range(one + 1, count)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=16)) if pairs else []
    ties = tuple(
        Tie(
            first=f"p{one:02}",
            second=f"p{other:02}",
            meetings=draw(st.integers(1, 9)),
            paragraphs=draw(st.integers(0, 9)),
        )
        for one, other in sorted(chosen)
    )
    return Network(people=people, ties=ties)


@st.composite
def matrices(draw: st.DrawFn) -> Matrix:
    network = draw(networks())
    subjects = tuple(
        Subject(id=f"g{number}", title=draw(NAMES), number=str(number + 1)) for number in range(draw(st.integers(0, 8)))
    )
    cells = {
        (subject.id, person.id): Together(draw(st.integers(0, 3)), draw(st.integers(0, 3)))
        for subject in subjects
        for person in network.people[:6]
    }
    return Matrix(subjects=subjects, people=network.people, cells=cells)
