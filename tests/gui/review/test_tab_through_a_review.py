"""By Tab alone every part of a review is reached: the row above, the queue, the article, the card and the verdicts."""

from tests.gui.reach import passed_by
from tests.gui.review.conftest import Review, judging_as

from newsdesk.edits.reviewing.reviews import judge, say
from newsdesk.model.review import Judgement


def test_tab_goes_round_through_all_of_a_review(review: Review) -> None:
    item = review.entry(1).item.id
    with judging_as(review.store, "b"):
        judge(review.store, item, Judgement.REJECTED, reason="wrong date")
        say(review.store, item, "Откуда это?")
    review.page.show_item(item)
    review.qtbot.waitUntil(lambda: not review.page._again.isActive())
    assert passed_by(review.page) == set()
    assert review.page.queue.list.hasFocus()
