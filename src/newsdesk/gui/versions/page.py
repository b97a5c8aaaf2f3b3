"""The page of an article's versions: two of them beside each other, with what differs shown in both."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.comparing.linking import Linking
from newsdesk.gui.derived import Derived
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.words import Words
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.versions.differing_words import Side
from newsdesk.gui.versions.pair_reading import VersionPair, read_pair
from newsdesk.gui.versions.version_view import VersionView
from newsdesk.gui.versions.words import difference_words
from newsdesk.model.annotation import Target
from newsdesk.model.article import Article, ArticleVersion, VersionId
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import article as find_article
from newsdesk.store.articles import versions as versions_of

_PAUSE_MS = 100


class VersionsPage(QWidget):
    """Shows an article's versions, to be lent to the centre of the window.

    `closed` says that the page is to go, `current_wanted` carries the id of the version that is to be the current
    one again, `refused` that somebody tried to mark words here.
    """

    closed = Signal()
    current_wanted = Signal(str)
    refused = Signal()

    def __init__(self, bridge: StoreBridge, article: Article, setting: Setting) -> None:
        super().__init__()
        self._store = bridge.store
        self._article = article
        self._setting = setting
        self._pair: VersionPair | None = None
        self._at = -1
        self._awaited: tuple[Target | None, Target | None] = (None, None)
        self.views = (VersionView(Side.OLD), VersionView(Side.NEW))
        self.linking = Linking((self.views[0].reader, self.views[1].reader), self)
        self._header = PaneHeader("")
        self._count = Words("", Role.LABEL, muted=True)
        self._previous, self._next, self._close = (
            IconButton("chevron-left"),
            IconButton("chevron-right"),
            IconButton("x"),
        )
        self._lay_out()
        self._derived = Derived(bridge.store.path, self)
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self._on_failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._follow)
        bridge.changed.connect(self._on_changed)
        self._connect()
        self.retranslate()
        found = self.versions()
        self.show_two(found[-2].id if len(found) > 1 else found[-1].id, article.version)

    def versions(self) -> Sequence[ArticleVersion]:
        """The versions of the article, first to last, the current one behind the older ones."""
        found = versions_of(self._store, self._article.id)
        return sorted(found, key=lambda version: (version.id == self._article.version, version.number))

    def show_two(self, old: VersionId, new: VersionId) -> None:
        """Show two versions; the same twice is one that is only read."""
        found = sorted(self.versions(), key=lambda version: version.number)
        for view, version in zip(self.views, (old, new), strict=True):
            view.show_versions(found, version, self._article.version)
        self._count.setText(self.tr("Being worked out…"))
        self._derived.ask(partial(read_pair, article=self._article.id, old=old, new=new))

    def show_place(self, old: Target, new: Target | None) -> None:
        """Show words where they stood, and where they stand now."""
        self._awaited = (old, new)
        if self._pair is None or self.views[0].version != old.version:
            self.show_two(old.version, new.version if new is not None else self._article.version)
        else:
            self._show_awaited()

    def step(self, steps: int) -> None:
        """Go to the next difference, or the one before; round at the ends."""
        pair = self._pair
        if pair is None or not pair.differences:
            return
        found = pair.differences
        self._at = (self._at + steps) % len(found) if self._at >= 0 or steps > 0 else len(found) - 1
        one = found[self._at]
        with self.linking.resting():
            for view, span, at in zip(self.views, (one.old, one.new), (one.old_at, one.new_at), strict=True):
                view.tints.current = span
                view.reader.scroll_to(at)
                view.reader.viewport().update()
        self._say_count()
        number = self.tr("Difference {number} of {count}").format(number=self._at + 1, count=len(found))
        texts = pair.readings[0].canonical.text, pair.readings[1].canonical.text
        announce(self, f"{number}: {difference_words(one, texts)}")

    def stop(self) -> None:
        """Want nothing any more, before the page goes."""
        self._pause.stop()
        self._derived.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 and Shift+F8 go from difference to difference, Esc leaves."""
        if event.key() == Qt.Key.Key_F8:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep F8, which goes from mark to mark elsewhere, for the differences."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            only_shift = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if event.key() == Qt.Key.Key_F8 and only_shift:
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self._pair is not None:
            self._show_pair(self._pair)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._header.set_title(self.tr("Versions"))
        self._previous.name_as(self.tr("Previous difference"), "Shift+F8")
        self._next.name_as(self.tr("Next difference"), "F8")
        self._close.name_as(self.tr("Close"), "Esc")
        found = sorted(self.versions(), key=lambda version: version.number)
        for view in self.views:
            if view.version:
                view.show_versions(found, view.version, self._article.version)
        self._say_count()

    def _lay_out(self) -> None:
        self._header.add_widget(self._count, after_title=True)
        for button in (self._previous, self._next, self._close):
            self._header.add_widget(button)
        self._texts = QSplitter(Qt.Orientation.Horizontal)
        self._texts.setChildrenCollapsible(False)
        for view in self.views:
            self._texts.addWidget(view)
        self._texts.setSizes([1000, 1000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._texts, 1)
        self.setFocusProxy(self.views[1].reader)

    def _connect(self) -> None:
        left, right = self.views
        left.chosen.connect(lambda version: self.show_two(VersionId(version), right.version))
        right.chosen.connect(lambda version: self.show_two(left.version, VersionId(version)))
        for view in self.views:
            view.current_wanted.connect(partial(self._want_current, view))
            view.refused.connect(self.refused)
        self._previous.clicked.connect(partial(self.step, -1))
        self._next.clicked.connect(partial(self.step, 1))
        self._close.clicked.connect(self.closed)

    def _want_current(self, view: VersionView) -> None:
        self.current_wanted.emit(view.version)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches("article", "article_version", "annotation", "carrying", "evidence"):
            self._pause.start()

    def _follow(self) -> None:
        """Read again after a change; an article that is gone is shown no more."""
        found = find_article(self._store, self._article.id)
        if found is None:
            self.closed.emit()
            return
        was_current = self.views[1].version == self._article.version
        self._article = found
        known = {version.id for version in self.versions()}
        new = found.version if was_current or self.views[1].version not in known else self.views[1].version
        self.show_two(self.views[0].version if self.views[0].version in known else new, new)

    def _on_ready(self, pair: object) -> None:
        assert isinstance(pair, VersionPair)  # noqa: S101 - what `read_pair` gives
        self._pair = pair
        self._at = -1
        self._show_pair(pair)
        self._say_count()
        self._show_awaited()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, Exception):
            self._count.setText(error_sentence(error))

    def _show_pair(self, pair: VersionPair) -> None:
        with self.linking.resting():
            for view in self.views:
                view.show_pair(pair, self._setting)
        self.linking.share(pair.shared, 0)

    def _show_awaited(self) -> None:
        awaited, self._awaited = self._awaited, (None, None)
        with self.linking.resting():
            for view, target in zip(self.views, awaited, strict=True):
                if target is not None and target.version == view.version:
                    view.reader.select(target.position.start, target.position.start)
                    view.reader.scroll_to(target.position.start)
                    view.reader.flash(target.position.start, target.position.end)

    def _say_count(self) -> None:
        found = self._pair.differences if self._pair is not None else ()
        if self._at >= 0:
            self._count.setText(self.tr("Difference {number} of {count}").format(number=self._at + 1, count=len(found)))
        elif self._pair is not None:
            self._count.setText(self.tr("%n difference(s)", "", len(found)) if found else self.tr("no differences"))
        for button in (self._previous, self._next):
            button.setEnabled(bool(found))
