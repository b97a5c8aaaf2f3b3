"""The one place below the window where the clock is read."""

from datetime import UTC, datetime


def utc_now() -> str:
    """Now in UTC, ISO 8601 with seconds, such as "2026-03-10T12:41:05Z"."""
    return in_utc(datetime.now(UTC))  # noqa: TID251 - an act happens at a time, and acts begin here


def in_utc(moment: datetime) -> str:
    """A moment with its zone, as `utc_now` writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_now() -> str:
    """Now where the analyst sits, ISO 8601 with minutes and without a zone, such as "2026-03-10T15:41"."""
    moment = datetime.now(UTC).astimezone()  # noqa: TID251 - a brief says when it was made
    return moment.strftime("%Y-%m-%dT%H:%M")
