"""Each example of the demo is answered, and opens in a tab of its GraphiQL."""

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


def test_each_is_listed_and_the_first_are_tabs(page: Page):
    names = [NAMED.findall(path.read_text())[0] for path in TABS]
    tabs = page.get_by_role("tab")
    expect(tabs).to_have_count(3)
    # A tab has the name of its operation.
    assert [text.strip() for text in tabs.all_inner_texts()] == names[:3]
    listed = page.get_by_role("region", name="Examples").get_by_role("listitem")
    expect(listed).to_have_text([title(path) for path in TABS])
    picture(page, "demo-examples")


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
        ("Delay", "application/graphql-response+json", "UNAUTHENTICATED"),
    ],
)
def test_a_tab_runs(page: Page, name: str, kind: str, words: str):
    (path,) = (path for path in TABS if NAMED.findall(path.read_text())[0] == name)
    page.get_by_role("button", name=title(path), exact=True).click()
    sent: dict[str, Any] = {}
    # GraphiQL takes a moment to see which operation stands in the editor.
    while sent.get("operationName") != name:
        with page.expect_response(lambda answer: answer.request.method == "POST") as got:
            page.get_by_role("button", name="Execute query").click()
        sent = got.value.request.post_data_json
    assert got.value.headers["content-type"].startswith(kind)
    page.locator(".graphiql-response .view-lines", has_text=words).wait_for()
    failed = page.locator(".graphiql-response .view-lines", has_text='"errors"')
    assert failed.count() == (words == "UNAUTHENTICATED")
    picture(page, f"demo-{name.lower()}")


def test_a_dispatcher_acts_in_the_page(own: Demo, chromium: Browser, built_page: None):
    with chromium.new_context(viewport={"width": 1440, "height": 900}) as context:
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.goto(f"http://127.0.0.1:{own.port}/admin/login/?next=/graphql/")
        page.fill("#id_username", "dispatcher")
        page.fill("#id_password", "demo")
        page.click("input[type=submit]")
        (path,) = (path for path in TABS if "assign-plane" in path.stem)
        page.get_by_role("button", name=title(path), exact=True).click()
        expect(page.get_by_role("tab", name="AssignPlane")).to_be_visible()
        page.get_by_role("button", name="Execute query").click()
        page.locator(".graphiql-response .view-lines", has_text='"N502UA"').wait_for()
        picture(page, "demo-dispatcher")


def title(path: Path) -> str:
    """Give the name of an example: its first comment."""
    return path.read_text().partition("\n")[0].removeprefix("# ")


def picture(page: Page, name: str) -> None:
    """Write a picture into the folder that MAINSPRING_SCREENSHOTS names."""
    folder = os.environ.get("MAINSPRING_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")
