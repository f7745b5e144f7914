"""Each example of the demo is answered, and stands in a tab of its GraphiQL."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.acceptance.demo.project import python
from tests.acceptance.demo.test_demo import QUERIES, TABS, query, variables
from tests.acceptance.demo.visitor import Demo, Visitor
from tests.acceptance.graphiql.conftest import WATCH_VIOLATIONS, built_page, chromium

__all__ = ["built_page", "chromium"]  # fixtures
NAMED = re.compile(r"^(?:query|mutation) (\w+)", re.MULTILINE)


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_it_is_answered_with_something(demo: Demo, path: Path):
    found = Visitor(demo.port).ask(path.read_text(), variables(path))
    assert found
    assert all(found.values()), found


def test_the_check_finds_nothing_wrong(full: Path):
    python("call_command('check', fail_level='WARNING')", data=full)


def test_a_variable_makes_the_next_page(demo: Demo):
    visitor = Visitor(demo.port)
    first: Any = visitor.ask(query("pages"), {"after": None})["airportConnection"]
    after = first["pageInfo"]["endCursor"]
    second: Any = visitor.ask(query("pages"), {"after": after})["airportConnection"]
    assert first["edges"][-1]["node"]["altitude"] >= second["edges"][0]["node"]["altitude"]
    assert first["edges"] != second["edges"]


@pytest.fixture
def page(chromium: Browser, built_page: None, demo: Demo) -> Iterator[Page]:
    """Give the page of GraphiQL at a first visit."""
    with chromium.new_context(viewport={"width": 1600, "height": 900}) as context:
        context.add_init_script(WATCH_VIOLATIONS)
        found = context.new_page()
        found.set_default_timeout(30_000)
        found.goto(f"http://127.0.0.1:{demo.port}/graphql/")
        found.locator(".graphiql-query-editor .view-lines").wait_for()
        yield found
        assert found.evaluate("window.violations") == []


def test_there_is_a_tab_for_each(page: Page):
    # A tab has the name of its operation.
    wanted = [NAMED.findall(path.read_text())[0] for path in TABS]
    tabs = page.get_by_role("tab")
    expect(tabs).to_have_count(len(TABS))
    assert [text.strip() for text in tabs.all_inner_texts()] == wanted
    picture(page, "demo-tabs")


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("Defer", "multipart/mixed", '"speed"'),
        ("Stream", "multipart/mixed", '"destination"'),
        ("Routes", "application/graphql-response+json", '"JFK"'),
        ("Past", "application/graphql-response+json", '"then"'),
        ("Bulletins", "application/graphql-response+json", '"Closure"'),
        ("FullText", "application/graphql-response+json", "*Blizzard*"),
        ("Write", "application/graphql-response+json", "UNAUTHENTICATED"),
    ],
)
def test_a_tab_runs(page: Page, name: str, kind: str, words: str):
    page.get_by_role("tab", name=name, exact=True).click()
    sent: dict[str, Any] = {}
    # GraphiQL takes a moment to see which operation stands in the editor.
    while sent.get("operationName") != name:
        with page.expect_response(lambda answer: answer.request.method == "POST") as got:
            page.get_by_role("button", name="Execute query").click()
        sent = got.value.request.post_data_json
    assert got.value.headers["content-type"].startswith(kind)
    page.locator(".graphiql-response .view-lines", has_text=words).wait_for()
    failed = page.locator(".graphiql-response .view-lines", has_text='"errors"')
    assert failed.count() == (name == "Write")
    picture(page, f"demo-{name.lower()}")


def picture(page: Page, name: str) -> None:
    """Write a picture into the folder that MAINSPRING_SCREENSHOTS names."""
    folder = os.environ.get("MAINSPRING_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")
