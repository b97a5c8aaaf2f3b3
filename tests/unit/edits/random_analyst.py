"""An analyst who does random things in a library, reviews and decides, for the laws over all acts."""

import random
from collections.abc import Callable
from contextlib import suppress

from newsdesk.edits.annotating.comments import add_comment, delete_comment, edit_comment, resolve_comment
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.comparing.findings import delete_finding, edit_finding, keep_finding
from newsdesk.edits.errors import EditError
from newsdesk.edits.exchanging.disputes import decide, decide_all, decide_value, disputes, keep_both
from newsdesk.edits.library.articles import add_articles, delete_article
from newsdesk.edits.library.carrying import carry_late, update_article
from newsdesk.edits.library.tray import accept, attach, let_go, waiting
from newsdesk.edits.library.views import delete_view, edit_view, move_view, save_view
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.pairings import pair_records, part_records
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.recording.replaced_facts import replaced_facts, take_reading
from newsdesk.edits.recording.splitting import mergers_of, split_merged
from newsdesk.edits.recording.splitting_off import split_off
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.reviews import delete_session, edit_session, judge, say, start_session, take_back
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.comment import CommentId
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.finding import FindingId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import ItemId, Judgement, SessionId, SessionKind
from newsdesk.model.view import SavedView
from newsdesk.store import articles
from newsdesk.store.store import Store

_OPENING = ("Арман Велин прибыл в Лорну", "Ильза Торн приняла гостей", "Совет по воде соберётся", "Лейла Аррен улетела")
_REST = ("в среду, 11 марта", "в четверг, 12 марта", "13 марта", "уже завтра")
_LENGTH = 40


def _text(chance: random.Random) -> bytes:
    lines = [f"{chance.choice(_OPENING)} {chance.choice(_REST)}." for _ in range(chance.randint(2, 6))]
    return f"Отчёт {chance.randrange(3)}\n«Вестник», 10 марта 2026\n\n{chr(10).join(lines)}\n".encode()


class Analyst:
    """Does random things in a library; what is refused is passed over, as a person would."""

    def __init__(self, store: Store, chance: random.Random, *, retraces: bool = True) -> None:
        self.store = store
        self._chance = chance
        self._acts: tuple[Callable[[], object], ...] = (
            self._import, self._update, self._update, self._record, self._record, self._link, self._link, self._link,
            self._meet, self._nest, self._set, self._merge, self._split, self._pair, self._find, self._change_finding,
            self._comment, self._change_comment, self._view, self._tag, self._decide, self._decide, self._carry_late,
            self._delete, self._delete_article, self._split_off, self._change_view,
            *((self._undo, self._redo) if retraces else ()),
        )  # fmt: skip

    def act(self) -> None:
        with suppress(EditError):
            self._chance.choice(self._acts)()

    def _one(self, table: str) -> str:
        rows = [str(row["id"]) for row in self.store.rows(table)]
        return self._chance.choice(sorted(rows)) if rows else ""

    def _record_row(self) -> RecordId:
        return RecordId(self._one(self._chance.choice([RecordKind.PARTICIPANT, RecordKind.MEETING])))

    def _import(self) -> None:
        add_articles(self.store, [read_article(_text(self._chance), file_name="a.txt")])

    def _update(self) -> None:
        if article := self._one("article"):
            update_article(self.store, ArticleId(article), read_article(_text(self._chance), file_name="b.txt"))

    def _record(self) -> None:
        add_participant(self.store, name=self._chance.choice(["Арман Велин", "А. Велин", "Ильза Торн"]))

    def _meet(self) -> None:
        meeting = self._one("meeting")
        if not meeting or self._chance.random() < 0.4:
            meeting = add_meeting(self.store, title="Заседание")
        add_to_meeting(self.store, RecordId(meeting), RecordId(self._one("participant")))

    def _nest(self) -> None:
        set_fields(self.store, RecordId(self._one("meeting")), {"visit": self._one("meeting")})

    def _set(self) -> None:
        set_fields(
            self.store, RecordId(self._one("participant")), {"role": self._chance.choice(["", "глава", "гость"])}
        )

    def _quote(self) -> Quote:
        version = str((self.store.row("article", self._one("article")) or {}).get("version", ""))
        text = articles.text(self.store, VersionId(version)) if version else ""
        start = self._chance.randrange(max(len(text) - _LENGTH, 1))
        span = TextPositionSelector(start=start, end=start + self._chance.randint(3, _LENGTH))
        return Quote(version=VersionId(version), span=span)

    def _link(self) -> None:
        record = self._record_row()
        meets = record and self.store.row("meeting", record)
        link_quote(
            self.store, record, self._quote(), self._chance.choice(["", "when", "place"] if meets else ["", "role"])
        )

    def _merge(self) -> None:
        merge_records(self.store, RecordId(self._one("participant")), RecordId(self._one("participant")))

    def _split(self) -> None:
        for row in self.store.rows("participant"):
            for merger in mergers_of(self.store, RecordId(str(row["id"]))):
                split_merged(self.store, merger.record)
                return

    def _split_off(self) -> None:
        record = self._record_row()
        ties = sorted(EvidenceId(str(row["id"])) for row in self.store.rows("evidence", row=record))
        split_off(self.store, record, self._chance.sample(ties, min(len(ties), 2)), "Другая встреча")

    def _pair(self) -> None:
        say = self._chance.choice([pair_records, part_records])
        say(self.store, RecordId(self._one("participant")), RecordId(self._one("participant")))

    def _find(self) -> None:
        known = sorted(ArticleId(str(row["id"])) for row in self.store.rows("article"))
        if len(known) < 2:
            return
        found = compare(self.store, self._chance.sample(known, 2))
        if found.rows:
            row = self._chance.choice(found.rows)
            fields = ["", *(field.field for field in row.fields)]
            keep_finding(self.store, found, row, self._chance.choice(fields), title="Расходится")

    def _change_finding(self) -> None:
        if finding := self._one("finding"):
            if self._chance.random() < 0.5:
                delete_finding(self.store, FindingId(finding))
            else:
                edit_finding(self.store, FindingId(finding), note=self._chance.choice(["", "проверить"]))

    def _comment(self) -> None:
        table = self._chance.choice(["participant", "meeting", "annotation", "article", "finding"])
        parents = [CommentId(str(row["id"])) for row in self.store.rows("comment", table=table)]
        row = self._one(table)
        if parents and self._chance.random() < 0.5:
            parent = self._chance.choice(sorted(parents))
            add_comment(self.store, table, str((self.store.row("comment", parent) or {})["row"]), "да", parent=parent)
        else:
            add_comment(self.store, table, row, "верно?")

    def _change_comment(self) -> None:
        if comment := self._one("comment"):
            changes: tuple[Callable[[Store, CommentId], None], ...] = (resolve_comment, delete_comment, _say_otherwise)
            self._chance.choice(changes)(self.store, CommentId(comment))

    def _view(self) -> None:
        if self._chance.random() < 0.3 and (view := self._one("saved_view")):
            delete_view(self.store, view)
        else:
            save_view(self.store, SavedView(id="", name=self._chance.choice(["Неделя", "Вода"]), query="вода"))

    def _change_view(self) -> None:
        view, other = self._one("saved_view"), self._one("saved_view")
        if self._chance.random() < 0.5:
            move_view(self.store, view, other)
        else:
            edit_view(self.store, SavedView(id=view, name="Речь", query="речь", pin=self._chance.randrange(3)))

    def _tag(self) -> None:
        table = self._chance.choice(["article", "participant", "annotation"])
        add_tag(self.store, self._chance.choice(["вода", "визит"]), table, self._one(table))

    def _decide(self) -> None:
        facts = replaced_facts(self.store)
        if facts and self._chance.random() < 0.4:
            take_reading(self.store, self._chance.choice(facts))
            return
        quotes = waiting(self.store)
        if not quotes:
            return
        quote = self._chance.choice(quotes)
        match self._chance.randrange(3):
            case 0:
                accept(self.store, [quote.annotation])
            case 1:
                let_go(self.store, [quote.annotation])
            case _:
                attach(self.store, quote.annotation, self._quote().span)

    def _carry_late(self) -> None:
        carry_late(self.store, ArticleId(self._one("article")))

    def _delete(self) -> None:
        if self._chance.random() < 0.3:
            delete_record(self.store, self._record_row())

    def _delete_article(self) -> None:
        if self._chance.random() < 0.2:
            delete_article(self.store, ArticleId(self._one("article")))

    def _undo(self) -> None:
        for _ in range(self._chance.randint(1, 3)):
            self.store.undo()

    def _redo(self) -> None:
        for _ in range(self._chance.randint(1, 3)):
            self.store.redo()


def _say_otherwise(store: Store, comment: CommentId) -> None:
    edit_comment(store, comment, "неверно")


class Reviewer(Analyst):
    """Judges what others recorded, too, and decides what they say differently."""

    def __init__(self, store: Store, chance: random.Random, *, retraces: bool = True) -> None:
        super().__init__(store, chance, retraces=retraces)
        self._acts = (
            *self._acts, self._begin, self._judge, self._judge, self._judge, self._take_back, self._say, self._apply,
            self._end, self._settle, self._settle, self._settle,
        )  # fmt: skip

    def _begin(self) -> None:
        kind = self._chance.choice(list(SessionKind))
        known = [ArticleId(str(row["id"])) for row in self.store.rows("article")]
        start_session(self.store, "Неделя", kind=kind, articles=known if kind is SessionKind.INDEPENDENT else ())

    def _item(self) -> ItemId:
        return ItemId(self._one("review_item"))

    def _judge(self) -> None:
        reason, role = self._chance.choice(["не тот день", "не те слова"]), self._chance.choice(["глава", "посол"])
        judgement = self._chance.choice(list(Judgement))
        judge(self.store, self._item(), judgement, reason=reason, proposal={"role": role})

    def _take_back(self) -> None:
        take_back(self.store, self._item())

    def _say(self) -> None:
        say(self.store, self._item(), "верно?")

    def _apply(self) -> None:
        if self._chance.random() < 0.6:
            apply_session(self.store, SessionId(self._one("review_session")), on_behalf=True)

    def _end(self) -> None:
        session = SessionId(self._one("review_session"))
        if self._chance.random() < 0.3:
            delete_session(self.store, session)
        else:
            edit_session(self.store, session, note=self._chance.choice(["", "до среды"]))

    def _settle(self) -> None:
        found = disputes(self.store)
        if not found:
            return
        dispute, act = self._chance.choice(found), self._chance.random()
        if act < 0.6:
            decide(self.store, dispute.id, self._chance.randint(1, len(dispute.choices)))
        elif act < 0.75:
            decide_all(self.store, {one.id: 1 for one in found[:3]})
        elif act < 0.9:
            decide_value(self.store, dispute.id, self._chance.choice(["глава", "11 марта", "Лорна", "deleted", "kept"]))
        else:
            keep_both(self.store, dispute.id)
