"""Links between pages lead somewhere, headings included; nothing is loaded from elsewhere."""

import re
from pathlib import Path

import pytest

from tests.docs.blocks import DOCS, ROOT, pages, title

LINK = re.compile(r"(?<!`)\[[^\]\n]+\]\((?P<target>[^)\s]+)\)")
FENCED = re.compile(r"^( *)(`{3,}).*?^\1\2\s*$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#{1,6} (.+?)\s*$", re.MULTILINE)


def prose(page: Path) -> str:
    return FENCED.sub("", page.read_text())


def anchors(page: Path) -> set[str]:
    """Give the anchors of a page as GitHub and the site make them from its headings."""
    found = set()
    for heading in HEADING.findall(prose(page)):
        plain = re.sub(r"[^\w\- ]", "", heading.lower())
        found.add(plain.replace(" ", "-"))
    return found


@pytest.mark.parametrize("page", pages(), ids=title)
def test_links_lead_somewhere(page: Path):
    for link in LINK.finditer(prose(page)):
        target = link["target"]
        if target.startswith(("https://", "http://")):
            continue
        path, _, anchor = target.partition("#")
        other = (page.parent / path).resolve() if path else page
        assert other.exists(), f"{target} is not there."
        assert other.is_relative_to(ROOT), f"{target} is outside."
        if anchor:
            assert anchor in anchors(other), f"{target}: no such heading."


def test_every_page_can_be_reached_from_the_first_one():
    seen: set[Path] = set()
    queue = [DOCS / "index.md"]
    while queue:
        page = queue.pop()
        if page in seen or page.suffix != ".md" or not page.is_file():
            continue
        seen.add(page)
        text = page.read_text()
        targets = [link["target"].partition("#")[0] for link in LINK.finditer(text)]
        queue.extend((page.parent / target).resolve() for target in targets if target)
    assert set(DOCS.rglob("*.md")) <= seen
