"""Examples for GraphiQL from a folder: each `.graphql` file is one.

Its first comment is its name, and a file of the same stem that ends in `.variables.json` holds its
variables. The order is that of the file names.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mainspring.surfaces.graphql.graphiql import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDING = ".graphql"
_VARIABLES = ".variables.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleFile:
    """What became of a file, or of the folder."""

    path: Path
    example: Example | None  # None where there is a problem
    problem: str = ""


def read_examples(folder: str | None) -> Iterator[ExampleFile]:
    """Read the examples of a folder; none is given where the setting names no folder."""
    if folder is None:
        return
    place = Path(folder)
    if not place.is_dir():
        yield ExampleFile(path=place, example=None, problem="There is no such folder.")
        return
    paths = sorted(place.glob(f"*{_ENDING}"))
    if not paths:
        problem = f"The folder has no file that ends in {_ENDING}."
        yield ExampleFile(path=place, example=None, problem=problem)
    for path in paths:
        yield _read(path)


def _read(path: Path) -> ExampleFile:
    try:
        text = path.read_text(encoding="utf-8")
        variables = _variables(path.with_name(f"{path.stem}{_VARIABLES}"))
    except (OSError, ValueError) as error:
        return ExampleFile(path=path, example=None, problem=f"It cannot be read: {error}.")
    first, _, rest = text.lstrip().partition("\n")
    if first.startswith("#"):
        name = first.lstrip("#").strip() or path.stem
        return ExampleFile(path=path, example=Example(name=name, query=rest, variables=variables))
    return ExampleFile(path=path, example=Example(name=path.stem, query=text, variables=variables))


def _variables(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    found = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(found, dict):
        msg = f"{path.name} is to hold an object"
        raise ValueError(msg)  # noqa: TRY004 - told as what cannot be read, like broken JSON
    return found
