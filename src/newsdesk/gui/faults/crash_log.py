"""What went wrong inside the program, for those who mend it: a log that turns over, and a report after a crash.

Nothing of an article comes into it: of an error its kind and its places in the program are written, never its
message, which may quote a text.
"""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QThread, QtMsgType, Signal, qInstallMessageHandler

LOG_NAME = "newsdesk.log"
CRASH_NAME = "crash.txt"
_MOST_BYTES = 512 * 1024
_OLD_LOGS = 2

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def places_of(error: BaseException) -> str:
    """The kinds and places of an error and of those that led to it, without a word of their messages."""
    lines = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(type(cause).__qualname__)
        lines += [
            f"  {Path(place.filename).name}:{place.lineno} {place.name}"
            for place in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


class CrashLog(QObject):
    """Writes into `folder` from `begin` to `end`, in place of what Python and Qt would print.

    `failed` carries what is to be copied when an error was met that nobody expected, and the error; the program
    goes on.
    """

    failed = Signal(str, object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._log = logging.getLogger("newsdesk")
        self._log.propagate = False
        self._crash: IO[str] | None = None
        self._restore: list[Callable[[], object]] = []

    def begin(self) -> str:
        """Take over what goes wrong from now on; returns the report of a crash of the last time, or "".

        Where the folder cannot be written the program goes on without a log.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            report = self._last_crash()
            self._crash = (self.folder / CRASH_NAME).open("w", encoding="utf-8")
            handler = RotatingFileHandler(
                self.folder / LOG_NAME, maxBytes=_MOST_BYTES, backupCount=_OLD_LOGS, encoding="utf-8", delay=True
            )
        except OSError:
            return ""
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._log.addHandler(handler)
        self._take_over(self._crash)
        return report

    def end(self) -> None:
        """Give everything back, and leave no report, for the program ended well."""
        for restore in reversed(self._restore):
            restore()
        self._restore.clear()
        for handler in list(self._log.handlers):
            self._log.removeHandler(handler)
            handler.close()
        if self._crash is not None:
            self._crash.close()
            self._crash = None
            (self.folder / CRASH_NAME).unlink(missing_ok=True)

    def note(self, error: BaseException) -> None:
        """Write an unexpected error down and let it be said."""
        if isinstance(error, KeyboardInterrupt | SystemExit):
            return
        report = places_of(error)
        self._log.error("unexpected error\n%s", report)
        if self._crash is not None and QThread.currentThread().loopLevel() == 0 and _on_main_thread():
            self._crash.write(report)  # nothing is left that could say it: the program ends with this error
            self._crash.flush()
        self.failed.emit(report, error)

    def _last_crash(self) -> str:
        file = self.folder / CRASH_NAME
        return file.read_text(encoding="utf-8", errors="replace").strip() if file.exists() else ""

    def _take_over(self, crash: IO[str]) -> None:
        hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        self._restore.append(lambda: _put_hooks(hooks))
        before = qInstallMessageHandler(self._on_qt)
        self._restore.append(lambda: qInstallMessageHandler(before))
        faulthandler.enable(crash)
        self._restore.append(faulthandler.disable)

    def _on_error(self, _: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        self.note(error)

    def _on_thread_error(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.note(failed.exc_value)

    def _on_unraisable(self, failed: "sys.UnraisableHookArgs") -> None:
        if failed.exc_value is not None:
            self.note(failed.exc_value)

    def _on_qt(self, kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        self._log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)


def _put_hooks(hooks: tuple[Callable[..., object], Callable[..., object], Callable[..., object]]) -> None:
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def _on_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
