"""Whether anything on the desk may move: the person's switch, the system's own, and pictures that hold still."""

from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle


def moves() -> bool:
    """Say whether things may move now. The application's property "still" holds everything for a picture."""
    application = QApplication.instance()
    if not isinstance(application, QApplication) or application.property("still"):
        return not application
    return application.property("moving") is not False and _system_moves(application.style())


def let_move(application: QApplication, on: bool) -> None:
    """Switch all motion on or off, within what the system allows."""
    application.setProperty("moving", on)


def _system_moves(style: QStyle) -> bool:
    """Whether the desktop itself lets things move; ours is silent about it, the style beneath ours knows."""
    beneath = style.baseStyle() if isinstance(style, QProxyStyle) else style
    return beneath.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
