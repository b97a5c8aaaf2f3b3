"""A screen of its own: Xvfb with a window manager, and a hand that moves a real mouse and presses real keys."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def screen(size: str = "1440x900") -> Iterator[dict[str, str]]:
    """Start Xvfb and openbox; yield the environment for programs on that screen."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        windows = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(lambda: _has_window_manager(environment), "the window manager")
            yield environment
        finally:
            windows.terminate()
            windows.wait(10)
    finally:
        server.terminate()
        server.wait(10)


def _has_window_manager(environment: dict[str, str]) -> bool:
    done = subprocess.run(
        ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=environment, capture_output=True, text=True, check=False
    )
    return "window id" in done.stdout


def wait_for(condition: Callable[[], bool], what: str, *, seconds: float = 60.0) -> None:
    """Wait until a condition holds; fail with its name."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.02)
    message = f"waited {seconds} s in vain for {what}"
    raise AssertionError(message)
