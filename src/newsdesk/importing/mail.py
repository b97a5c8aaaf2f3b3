"""Letters saved as files (`.eml`, RFC 5322): the words of the letter, its subject, sender and day."""

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage

MAIL_SUFFIXES = frozenset({".eml"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a letter holds. `words` are its HTML or plain text; `day` is an ISO date or empty."""

    words: str
    is_html: bool
    subject: str
    sender: str
    day: str


def read_letter(data: bytes) -> Letter | None:
    """Take a letter apart; attachments are left alone. None if it has no text that can be read."""
    try:
        message = message_from_bytes(data, policy=policy.default)
        body = message.get_body(preferencelist=("html", "plain"))
        words = body.get_content() if body is not None else ""
        return Letter(
            words=words if isinstance(words, str) else "",
            is_html=body is not None and body.get_content_subtype() == "html",
            subject=" ".join(str(message.get("Subject", "")).split()),
            sender=_sender(message),
            day=_day(message),
        )
    except (
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        RecursionError,
    ):  # a forged one
        return None


def _sender(message: EmailMessage) -> str:
    """The name that the first sender goes by, else the address."""
    addresses = getattr(message.get("From"), "addresses", ())
    return str(addresses[0].display_name or addresses[0].addr_spec) if addresses else ""


def _day(message: EmailMessage) -> str:
    """The day that the letter states, in the time zone that it states."""
    moment = getattr(message.get("Date"), "datetime", None)
    return moment.date().isoformat() if moment is not None else ""
