"""Long use leaves nothing behind. `NEWSDESK_FULL=1` does as many acts as thirty minutes have seconds."""

import os
from pathlib import Path

from tests.bench.bench_soak import ACTS, MEGABYTES, OBJECTS, ROUNDS, WARM_UP, WIDGETS, slope, soak

from newsdesk.gui.i18n import compile_translations

FULL = bool(os.environ.get("NEWSDESK_FULL"))


def test_long_use_leaves_no_widget_document_thread_or_file_behind(tmp_path: Path) -> None:
    compile_translations()
    rounds, acts, warm_up = (ROUNDS, ACTS, WARM_UP) if FULL else (3, 20, 1)
    counts = list(soak(tmp_path, rounds=rounds, acts=acts, again=not FULL))
    first, last = counts[warm_up], counts[-1]
    readers = last.widgets["Reader"]
    assert readers == first.widgets["Reader"] == 2
    assert last.widgets.total() - first.widgets.total() <= WIDGETS
    assert last.objects["SafeDocument"] <= readers, "pages that were closed keep their documents"
    assert last.objects["QTranslator"] <= first.objects["QTranslator"]
    assert last.threads <= first.threads
    assert last.files <= first.files + 2
    if FULL:
        assert last.objects.total() - first.objects.total() <= OBJECTS
        assert slope([one.memory for one in counts[warm_up:]]) * (len(counts) - warm_up - 1) <= MEGABYTES
