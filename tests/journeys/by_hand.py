"""A whole article of the sample recorded by hand in the real window; run by test_by_hand.py under Xvfb.

usage: by_hand.py FOLDER HAND LAYOUT LANGUAGE REPORT
"""

import json
import sys
from pathlib import Path

from tests.journeys.analyst import Analyst, Desk
from tests.journeys.plan import plan
from tests.journeys.recorded import Facts, recorded

from newsdesk.assets import asset
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.loading import load_records
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.gui.app import application
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import article

REPORTS = {"vestnik": "vestnik-ru.txt", "kurier": "kurier-ru.txt", "harbour": "harbour-en.txt"}


def prepare(path: Path, report: str, *, loaded: bool) -> ArticleId:
    """Make a workspace with the articles up to a report and the records of those before it, its own if `loaded`."""
    last = ArticleId("")
    with create_workspace(path) as store:
        for name, file in REPORTS.items():
            text = asset("samples", file)
            last = add_articles(store, [read_article(text.read_bytes(), file_name=file)])[0].article_id
            if name != report or loaded:
                records = asset("samples", f"records-{name}.json")
                load_records(store, last, json.loads(records.read_text(encoding="utf-8")))
            if name == report:
                break
    return last


def facts(path: Path, of: ArticleId) -> Facts:
    """What a workspace holds of an article."""
    with open_workspace(path, read_only=True) as store:
        return recorded(store, of)


def hand(name: str, desk: Desk, layout: str) -> Analyst:
    """Somebody with a mouse, with a keyboard, or with a screen reader's tools."""
    if name == "mouse":
        from tests.journeys.by_mouse import MouseAnalyst
        from tests.journeys.mouse import Mouse

        return MouseAnalyst(desk, Mouse())
    if name == "tools":
        from tests.journeys.by_tools import ToolsAnalyst

        return ToolsAnalyst(desk)
    from tests.journeys.by_keys import KeyAnalyst
    from tests.journeys.keyboard import Keyboard

    return KeyAnalyst(desk, Keyboard(layout))


def main() -> None:
    """Record the article act by act, quit, and compare with what ships."""
    folder, name, layout, language, report = Path(sys.argv[1]), *sys.argv[2:6]
    of = prepare(folder / "journey.newsdesk", report, loaded=False)
    assert prepare(folder / "shipped.newsdesk", report, loaded=True) == of
    app = application()
    app.setQuitOnLastWindowClosed(False)
    desk = Desk(app, folder, folder / "journey.newsdesk", language)
    analyst = hand(name, desk, layout)
    found = article(desk.store, of)
    assert found is not None
    try:
        analyst.open_article(found.title)
        for act in plan(asset("samples", f"records-{report}.json")):
            analyst.do(act)
    except AssertionError:
        for number, window in enumerate(app.topLevelWidgets()):
            if window.isVisible():
                window.grab().save(str(folder / f"failed-{number}.png"))
        raise
    analyst.leave()
    mine, shipped = facts(folder / "journey.newsdesk", of), facts(folder / "shipped.newsdesk", of)
    different = {key: (mine.get(key), shipped.get(key)) for key in mine | shipped if mine.get(key) != shipped.get(key)}
    for key, (own, other) in different.items():
        print(f"{key}\n  by hand {own}\n  shipped {other}")
    print("done" if not different else "different")


if __name__ == "__main__":
    main()
