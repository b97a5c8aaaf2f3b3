"""Commands that belong to no pane: undo, history, back and forward, look, language, help."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from newsdesk.gui.i18n import LANGUAGES
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.theme.tokens import ThemeName
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import title_of
from newsdesk.store.connection import ENGINE_VERSION
from newsdesk.store.records import record

_THEMES = (ThemeName.SYSTEM, ThemeName.LIGHT, ThemeName.DARK)


class DeskCommands(QObject):
    """Binds what concerns the window as a whole; it lives as long as the window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        commands = window.commands
        bridge, selection = window.bridge, window.selection
        commands.bind("edit.undo", bridge.undo, bridge.undo_stack.canUndo).say(self._undo_words)
        commands.bind("edit.redo", bridge.redo, bridge.undo_stack.canRedo).say(self._redo_words)
        commands.bind("edit.history", self._show_history)
        commands.bind("record.history", self._show_record_history, self._has_record)
        commands.bind("go.back", partial(selection.go, -1), partial(selection.can_go, -1))
        commands.bind("go.forward", partial(selection.go, 1), partial(selection.can_go, 1))
        commands.bind("go.search", window.top_row.focus_search)
        commands.bind("view.full_screen", self._full_screen, checked_when=window.isFullScreen)
        commands.bind("help.keys", self._show_keys)
        commands.bind("help.about", self._show_about)
        commands.bind("desk.quit", self._quit)
        self._bind_choices()
        for signal in (
            bridge.changed,
            bridge.undo_stack.indexChanged,
            selection.article_changed,
            selection.record_changed,
            selection.annotation_changed,
            selection.span_changed,
            selection.side_changed,
        ):
            signal.connect(commands.refresh_soon)

    def _quit(self) -> None:
        QTimer.singleShot(0, self._session.quit)

    def _bind_choices(self) -> None:
        commands, session = self._window.commands, self._session
        for theme in _THEMES:
            use, is_used = partial(session.set_theme, str(theme)), partial(self._is_theme, theme)
            commands.bind(f"view.theme_{theme}", use, checked_when=is_used)
        commands.bind("view.theme_contrast", self._other_contrast, checked_when=self._in_contrast)
        commands.bind("desk.settings", self._show_settings)
        for language in LANGUAGES:
            use, is_used = partial(session.set_language, language), partial(self._is_language, language)
            commands.bind(f"view.language_{language}", use, checked_when=is_used)

    def _is_theme(self, theme: str) -> bool:
        return self._session.theming.name == theme

    def _is_language(self, language: str) -> bool:
        return self._session.languages.current == language

    def _undo_words(self) -> str:
        text = self._window.bridge.undo_words()
        plain = self._window.commands["edit.undo"].plain_words()
        return f"{plain}: {text}" if text else plain

    def _redo_words(self) -> str:
        text = self._window.bridge.redo_words()
        plain = self._window.commands["edit.redo"].plain_words()
        return f"{plain}: {text}" if text else plain

    def _show_history(self) -> None:
        from newsdesk.gui.dialogs.history import HistoryDialog  # noqa: PLC0415 - not needed at start

        HistoryDialog(self._window.bridge, self._window).show()

    def _has_record(self) -> bool:
        return bool(self._window.selection.record)

    def _show_record_history(self) -> None:
        from newsdesk.edits.recording.history import record_history  # noqa: PLC0415 - not needed at start
        from newsdesk.gui.dialogs.history import RecordHistoryDialog  # noqa: PLC0415 - as above

        store, chosen = self._window.bridge.store, self._window.selection.record
        found = record(store, chosen)
        title = title_of(found) if found is not None else chosen
        RecordHistoryDialog(title, record_history(store, chosen), store, self._window).open()

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _other_contrast(self) -> None:
        self._session.set_theme(self._session.theming.other_contrast())

    def _in_contrast(self) -> bool:
        return self._session.theming.in_contrast

    def _show_settings(self) -> None:
        from newsdesk.gui.settings.dialog import SettingsDialog  # noqa: PLC0415 - not needed at start

        SettingsDialog(self._session, self._window).open()

    def _show_keys(self) -> None:
        from newsdesk.gui.dialogs.keys import KeysDialog  # noqa: PLC0415 - not needed at start

        KeysDialog(self._window.commands, self._window).open()

    def _show_about(self) -> None:
        from newsdesk.gui.dialogs.about import AboutDialog  # noqa: PLC0415 - not needed at start

        AboutDialog(ENGINE_VERSION, self._window).open()
