"""The desk of a person, on their own sample."""

from pathlib import Path

import pytest
from tests.gui.conftest import MakeSession

from newsdesk.gui.workspace.session import Session


@pytest.fixture
def make_session(make_session: MakeSession, built_sample: Path) -> MakeSession:
    """Sessions of one person, who has the sample already."""

    def make(language: str = "en") -> Session:
        session = make_session(language)
        if not session.sample.path.exists():
            session.sample.path.parent.mkdir(exist_ok=True)
            session.sample.path.write_bytes(built_sample.read_bytes())
        return session

    return make
