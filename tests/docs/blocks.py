"""The fenced blocks of a Markdown page, in order."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
BARE = "<!-- project: bare -->"
"""Marks a page that starts from a project without Mainspring."""
ANEW = "<!-- project: anew in each section -->"
"""Marks a page whose sections each start from the original project."""

_FENCE = re.compile(r"^(?P<indent> *)(?P<marks>`{3,})(?P<language>[\w{}-]*)\s*$")
_FILE = re.compile(r"# (?P<path>[\w./-]+\.(?:py|graphql|json))\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One fenced block."""

    language: str
    text: str  # without the fences and their indentation, ends with a line end
    line: int  # of the page, from 1
    section: int  # how many headings of the second level stand before it

    @property
    def file(self) -> str | None:
        """The path that the block's first line names, as in `# flights/domain.py`."""
        found = _FILE.match(self.text.partition("\n")[0])
        return found["path"] if found else None

    @property
    def body(self) -> str:
        """The text below the line that names a file."""
        return self.text.partition("\n")[2] if self.file else self.text


def pages() -> list[Path]:
    """List README and all pages of the documentation."""
    return [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]


def title(page: Path) -> str:
    """Name a page from the root of the repository."""
    return page.relative_to(ROOT).as_posix()


def blocks_of(page: Path) -> list[Block]:
    """List the fenced blocks of a page."""
    found: list[Block] = []
    section = 0
    lines = iter(enumerate(page.read_text().splitlines(), start=1))
    for number, line in lines:
        fence = _FENCE.match(line)
        if fence is None:
            section += line.startswith("## ")
            continue
        inside: list[str] = []
        for _, inner in lines:
            if inner.strip() == fence["marks"]:
                break
            inside.append(inner.removeprefix(fence["indent"]))
        else:
            msg = f"{title(page)}:{number}: a block does not end."
            raise ValueError(msg)
        text = "\n".join(inside) + "\n"
        language = fence["language"]
        found.append(Block(language=language, text=text, line=number, section=section))
    return found
