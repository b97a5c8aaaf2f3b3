"""The words of pictures, taken from those of briefs: both speak the language of whoever reads them."""

from newsdesk.exporting.wording import Wording
from newsdesk.picturing.words import PictureWords


def picture_words(language: str) -> PictureWords:
    """All that a picture says, in "en", "ru" or "kk"; any other language is worded in English."""
    wording = Wording(language)
    words = wording.words
    return PictureWords(
        months=words.short_months,
        patterns=words.pictures,
        statuses=words.meeting_statuses,
        kinds=words.participant_kinds,
        many=wording.count,
    )
