import runpy
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from newsdesk.exporting.page import Page
from newsdesk.model.brief import Brief

ESTERIA: dict[str, Any] = runpy.run_path(str(Path(__file__).with_name("esteria.py")))


@pytest.fixture(scope="session")
def russian() -> Brief:
    return cast("Brief", ESTERIA["russian_brief"]())


@pytest.fixture(scope="session")
def english() -> Brief:
    return cast("Brief", ESTERIA["english_brief"]())


@pytest.fixture(scope="session")
def crowded() -> Brief:
    return cast("Brief", ESTERIA["crowded_brief"]())


@pytest.fixture(scope="session")
def empty() -> Brief:
    return cast("Brief", ESTERIA["empty_brief"]())


@pytest.fixture(scope="session")
def briefs(russian: Brief, english: Brief, crowded: Brief, empty: Brief) -> dict[str, Brief]:
    kazakh = replace(russian, language="kk")
    return {"ru": russian, "en": english, "kk": kazakh, "crowded": crowded, "empty": empty}


@pytest.fixture(scope="session")
def russian_page(russian: Brief) -> Page:
    from newsdesk.exporting.compose import page_of

    return page_of(russian)
