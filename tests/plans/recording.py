"""Reads the cases of this folder and reads and writes what was recorded for them."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mainspring.operation.principal import ANONYMOUS, Principal
from mainspring.sources.sql import marker
from mainspring.sources.sql.layout import laid_out

FOLDER = Path(__file__).parent
_HEADER = re.compile(r"^# (\w+): (.+)$", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Case:
    """A document with what stands in its header and beside it."""

    path: Path
    text: str
    header: Mapping[str, str]

    @property
    def name(self) -> str:
        """Return the path below this folder, without its ending."""
        return str(self.path.relative_to(FOLDER).with_suffix(""))

    @property
    def principal(self) -> Principal:
        """Return who asks."""
        return principal(self.header.get("as", "anonymous"))

    def runs_on(self, vendor: str) -> bool:
        """Tell whether the case is meant for a database."""
        return vendor in self.header.get("only", vendor).split()

    @property
    def variables(self) -> list[dict[str, Any]]:
        """Return the sets of variables, each sent once; one empty set when there are none."""
        path = self.path.with_suffix(".variables.json")
        if not path.exists():
            return [{}]
        found = json.loads(path.read_text())
        return found if isinstance(found, list) else [found]

    @property
    def rows(self) -> Path:
        """Return the file of the answers."""
        return self.path.with_suffix(".rows.json")

    def sql(self, vendor: str) -> Path:
        """Return the file of a database's statements."""
        return self.path.with_suffix(f".{vendor}.sql")


def cases() -> list[Case]:
    """Read all cases, sorted by name."""
    found = []
    for path in sorted(FOLDER.glob("*/*.graphql")):
        text = path.read_text()
        found.append(Case(path=path, text=text, header=dict(_HEADER.findall(text))))
    return found


def principal(words: str) -> Principal:
    """Make the principal of a header's words.

    Args:
        words: "anonymous", or any of "reader" (signed in, no more), "staff", "all" (holds every
            permission), "role:x", "permission:x" and "name=value" for an attribute.
    """
    given = words.split()
    if given == ["anonymous"]:
        return ANONYMOUS
    pairs = (word.split("=") for word in given if "=" in word)
    attributes = {name: int(value) if value.isdigit() else value for name, value in pairs}
    known = {"reader", "staff", "all", *(word for word in given if ":" in word or "=" in word)}
    assert known.issuperset(given), f"{words!r} names nobody"
    granted = {word.removeprefix("permission:") for word in given}
    return Principal(
        id=attributes.pop("id", 1),
        is_authenticated=True,
        is_staff="staff" in given,
        roles=frozenset(word.removeprefix("role:") for word in given if word.startswith("role:")),
        attributes=attributes,
        permits=lambda name: "all" in given or name in granted,
    )


def answers_text(answers: list[bytes]) -> str:
    """Write answers as they are recorded: keys in their order, one value a line."""
    found = [json.loads(answer) for answer in answers]
    content = found[0] if len(found) == 1 else found
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def statement_text(sql: str, parameters: object) -> str:
    """Write a statement as it is recorded: a line for each clause, indented by depth."""
    sql = re.sub(r"^SET STATEMENT [\w=., ]+? FOR ", "", sql)
    sql = sql.replace(marker.PREFIX, "~marker:").strip()
    # Django takes these from a set, whose order is another one in each process.
    sql = re.sub(r"IN \((?:'(?:true|false|null)',?){3}\)", "IN ('true','false','null')", sql)
    text = laid_out(sql)
    # A list holds the keys of other rows, which come in no certain order.
    values = [
        sorted(value, key=repr) if isinstance(value, list | tuple) else value
        for value in (parameters if isinstance(parameters, list | tuple) else ())
    ]
    return f"{text};\n" + (f"-- with {values!r}\n" if values else "")
