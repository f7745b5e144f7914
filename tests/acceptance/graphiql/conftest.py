"""The site, the browser and the record of what a page did, for the tests of the GraphiQL page."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.acceptance.graphiql.browser import FLAGS, NoBrowserError, find_browser
from tools import build_graphiql

ROOT = Path(__file__).resolve().parents[3]

# Runs before anything of a page does, so that no violation can be missed.
WATCH_VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
"""


@dataclass(kw_only=True)
class Visit:
    """One page and everything it did."""

    page: Page
    origin: str
    requests: list[str] = field(default_factory=list)  # addresses, in order
    console: list[str] = field(default_factory=list)  # warnings, errors and uncaught exceptions

    def watch(self, context: BrowserContext) -> None:
        """Record what the page and its workers ask for and complain about."""
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("weberror", lambda error: self.console.append(str(error.error)))
        context.on(
            "console",
            lambda message: (
                self.console.append(f"{message.type}: {message.text}")
                if message.type in ("warning", "error")
                else None
            ),
        )

    def open(self, path: str = "/graphql/") -> None:
        """Go to a page of the site and wait until its editors are there."""
        self.page.goto(f"{self.origin}{path}")
        self.page.locator(".graphiql-query-editor .view-lines").wait_for()

    def violations(self) -> list[str]:
        """What the Content-Security-Policy refused so far."""
        found: list[str] = self.page.evaluate("window.violations")
        return found

    def foreign_requests(self) -> list[str]:
        """Addresses outside the site that something asked for."""
        own = (f"{self.origin}/", "data:")
        return [address for address in self.requests if not address.startswith(own)]

    def write(self, query: str) -> None:
        """Replace the query in the editor by typing."""
        self.page.locator(".graphiql-query-editor .view-lines").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        # As a paste: typing letter by letter, the editor would close brackets on its own.
        self.page.keyboard.insert_text(query)

    def run(self) -> None:
        """Press the run button."""
        self.page.get_by_role("button", name="Execute query").click()

    def expect_answer(self, text: str) -> None:
        """Wait until the answer shows a text."""
        self.page.locator(".graphiql-response .view-lines", has_text=text).wait_for()

    def take_picture(self, name: str) -> None:
        """Write a picture of the page into the folder that MAINSPRING_SCREENSHOTS names."""
        folder = os.environ.get("MAINSPRING_SCREENSHOTS")
        if folder:
            self.page.screenshot(path=Path(folder) / f"{name}.png")


@pytest.fixture(scope="module")
def built_page() -> None:
    """The page as its sources are now."""
    build_graphiql.build()


@pytest.fixture(scope="module")
def site(built_page: None) -> Iterator[str]:
    """The origin of the running stub site."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).parent / "stub_site.py")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )
    with process:
        assert process.stdout is not None
        port = process.stdout.readline().strip()
        try:
            assert port.isdecimal(), "the stub site did not start"
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A running headless Chromium; stopped with its event loop before other tests go on."""
    try:
        found = find_browser()
    except NoBrowserError as error:
        if os.environ.get("MAINSPRING_REQUIRE_BROWSER") == "1":
            pytest.fail(str(error))
        pytest.skip(str(error))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found.executable,
            args=list(FLAGS),
            env={**os.environ, **found.environment},
        )
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, site: str) -> Iterator[Visit]:
    """A fresh browser profile on the site."""
    with chromium.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.add_init_script(WATCH_VIOLATIONS)
        visit = Visit(page=context.new_page(), origin=site)
        visit.watch(context)
        visit.page.set_default_timeout(20_000)
        yield visit
