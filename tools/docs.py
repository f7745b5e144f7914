"""Builds the documentation into site/, strictly: a link that leads nowhere ends the build.

What pages say about settings, findings, errors, types and operators is written from the code first,
between a line `<!-- generated: name -->` and a line `<!-- end -->` of the page.
"""

import argparse
import ast
import inspect
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import fields
from io import StringIO
from itertools import pairwise
from logging import getLevelName
from pathlib import Path
from tokenize import COMMENT, generate_tokens
from typing import Any, Final

from mainspring import conf, errors, telemetry
from mainspring.assembly.field_types import _SCALARS as FIELD_CLASSES
from mainspring.assembly.filter_tables import (
    hstore_filter,
    json_filter,
    list_filter,
    plain_filter,
    range_filter,
    vector_filter,
)
from mainspring.assembly.findings import CATALOGUE
from mainspring.blueprint.filters import FilterNode
from mainspring.blueprint.types import RANGES, Scalar, TypeRef
from mainspring.events.telling import LEVELS
from mainspring.surfaces.graphql.scalars import SCALARS

ROOT: Final = Path(__file__).resolve().parent.parent
DOCS: Final = ROOT / "docs"
SITE: Final = ROOT / "site"
RESULTS: Final = ROOT / "benchmarks" / "results"

_PART: Final = re.compile(r"(<!-- generated: (?P<name>[\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def settings_table(class_: type[Any]) -> str:
    """List the settings of a class: name, default and the comment beside it.

    Raises:
        KeyError: a setting has no comment.
    """
    said = comments(class_)
    unset = class_()
    rows = []
    for item in fields(class_):
        default = getattr(unset, item.name)
        if isinstance(
            default,
            conf.Limits | conf.GraphQLSettings | conf.EventsSettings | conf.WebhooksSettings,
        ):
            anchor = f"[See below](#{item.name})."
            rows.append((f"`{item.name}`", "", anchor))
        else:
            shown = f"`{_literal(default)}`"
            rows.append((f"`{item.name}`", shown, _sentence(said[item.name])))
    return table(("setting", "default", "meaning"), rows)


def transitions_table() -> str:
    """List what telemetry tells of events: name, level in the log and the text below it.

    Raises:
        KeyError: one has no level.
    """
    body = ast.parse(inspect.getsource(telemetry)).body
    rows = []
    for node, below in pairwise(body):
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Constant):
            continue
        name = str(node.value.value)
        if name.startswith(("event.", "schedule.", "worker.")):
            text = below.value.value if isinstance(below, ast.Expr) else ""  # type: ignore[attr-defined]
            rows.append((f"`{name}`", getLevelName(LEVELS[name]), text))
    return table(("name", "in the log", "what has happened"), rows)


def comments(class_: type[Any]) -> dict[str, str]:
    """Give the comment of each attribute of a class: beside it, or in the lines above it."""
    source = inspect.getsource(class_)
    lines, whole = _comment_lines(source)
    found: dict[str, str] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            own = range(node.lineno, (node.end_lineno or node.lineno) + 1)
            beside = [lines[line] for line in own if line in lines]
            words = beside or [lines[line] for line in _above(node.lineno, whole)]
            if words:
                found[node.target.id] = " ".join(words)
    return found


def _comment_lines(source: str) -> tuple[dict[int, str], set[int]]:
    """Give the comments by line, and the lines that are nothing but a comment."""
    tokens = generate_tokens(StringIO(source).readline)
    lines = {item.start[0]: item.string.lstrip("# ") for item in tokens if item.type == COMMENT}
    texts = source.splitlines()
    return lines, {line for line in lines if texts[line - 1].lstrip().startswith("#")}


def _above(line: int, whole: set[int]) -> range:
    """List the lines of the comment that ends above a line."""
    first = line
    while first - 1 in whole:
        first -= 1
    return range(first, line)


def findings_table() -> str:
    """List all findings with links to their sections."""
    rows = []
    for number, (severity, title) in CATALOGUE.items():
        anchor = re.sub(r"[^\w\- ]", "", f"mainspring.{number} {title}".lower()).replace(" ", "-")
        rows.append((f"[mainspring.{number}](#{anchor})", str(severity), title))
    return table(("id", "severity", "title"), rows)


def public_errors() -> list[type[errors.OperationError]]:
    """List the exceptions a caller may see: the module's own, whatever else a program defines."""
    return [
        item
        for item in vars(errors).values()
        if inspect.isclass(item)
        and issubclass(item, errors.OperationError)
        and item is not errors.OperationError
    ]


def errors_table() -> str:
    """List the codes of the exceptions a caller may see."""
    rows = [
        (f"`{item.code}`", f"`{item.__name__}`", (inspect.getdoc(item) or "").partition("\n")[0])
        for item in public_errors()
    ]
    return table(("code", "exception", "meaning"), rows)


def scalars_table() -> str:
    """List the scalar types with what they hold."""
    rows = [(f"`{item}`", type_.description or "") for item, type_ in SCALARS.items()]
    own = [
        row for row in rows if row[0].strip("`") not in {"ID", "Int", "Float", "String", "Boolean"}
    ]
    return table(("scalar", "holds"), own)


def field_classes_table() -> str:
    """List the field classes by the type their values have in the schema."""
    by_scalar: dict[Scalar, list[str]] = {}
    for name, scalar in FIELD_CLASSES.items():
        by_scalar.setdefault(scalar, []).append(f"`{name}`")
    rows = [(f"`{scalar}`", ", ".join(names)) for scalar, names in by_scalar.items()]
    return table(("type", "field classes"), rows)


def operators_table() -> str:
    """List the operators of each type's filter, and the parts that have filters of their own."""
    nodes = {f"`{scalar}`": _filter(scalar) for scalar in Scalar}
    nodes["`[Int]`, as of every type"] = list_filter(TypeRef(scalar=Scalar.INT, lists=1))
    nodes["`JSON` of hstore"] = hstore_filter()
    nodes["`String` of a search vector"] = vector_filter()
    rows = [
        (
            name,
            *(
                " ".join(f"`{item.name}`" for item in items)
                for items in (node.operators, node.parts)
            ),
        )
        for name, node in nodes.items()
    ]
    return table(("type", "operators", "parts"), rows)


def _filter(scalar: Scalar) -> FilterNode:
    if scalar in RANGES:
        return range_filter(scalar)
    if scalar is Scalar.JSON:
        return json_filter(contains=True)
    return plain_filter(scalar, searches=True)


def benchmarks() -> str:
    """Give the tables of the latest run of the benchmarks, without their title."""
    return (RESULTS / "results.md").read_text().partition("\n\n")[2].rstrip()


def events_benchmarks() -> str:
    """Give the tables of the latest run of the benchmarks of events, if there was one."""
    page = RESULTS / "events.md"
    if not page.exists():
        return "There are no figures yet."
    return page.read_text().partition("\n\n")[2].rstrip().replace("\n## ", "\n### ")


def wagtail_start() -> str:
    """Say what Mainspring adds to the start of a project with wagtail's models."""
    found = json.loads((RESULTS / "wagtail_startup.json").read_text())
    own = found["with"]
    rows = [
        ("entities made", str(own["entities"])),
        ("types in the schema", str(own["types"])),
        ("importing Mainspring, seconds", f"{own['imports']:.2f}"),
        ("assembling in `ready()`, seconds", f"{own['ready']:.2f}"),
        ("making the schema, seconds", f"{own['schema']:.2f}"),
        ("whole start without Mainspring, seconds", f"{found['without']['total']:.2f}"),
        ("whole start with it, seconds", f"{own['total']:.2f}"),
        ("memory without it, MiB", f"{found['without']['mebibytes']:.0f}"),
        ("memory with it, MiB", f"{own['mebibytes']:.0f}"),
    ]
    return table(("wagtail", ""), rows)


PARTS: Final[dict[str, Callable[[], str]]] = {
    "settings": lambda: settings_table(conf.Settings),
    "limits": lambda: settings_table(conf.Limits),
    "graphql-settings": lambda: settings_table(conf.GraphQLSettings),
    "events-settings": lambda: settings_table(conf.EventsSettings),
    "transitions": transitions_table,
    "webhooks-settings": lambda: settings_table(conf.WebhooksSettings),
    "findings": findings_table,
    "errors": errors_table,
    "scalars": scalars_table,
    "field-classes": field_classes_table,
    "operators": operators_table,
    "benchmarks": benchmarks,
    "events-benchmarks": events_benchmarks,
    "wagtail-start": wagtail_start,
}


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Write a Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def refreshed(text: str) -> str:
    """Give a page with its generated parts written anew.

    Raises:
        KeyError: there is no generated part of a name the page gives.
    """
    return _PART.sub(lambda found: f"{found[1]}{PARTS[found['name']]()}\n{found[3]}", text)


def generate() -> list[Path]:
    """Write the generated parts of all pages; give the pages that changed."""
    changed = []
    for page in sorted(DOCS.rglob("*.md")):
        text = page.read_text()
        fresh = refreshed(text)
        if fresh != text:
            page.write_text(fresh)
            changed.append(page)
    return changed


def build() -> int:
    """Build the site; give Sphinx's exit code."""
    command = [sys.executable, "-m", "sphinx", "--fail-on-warning", "--keep-going", "--quiet"]
    return subprocess.run([*command, "-b", "html", DOCS, SITE], cwd=ROOT, check=False).returncode


def _literal(value: object) -> str:
    # People write lists; what is read of them is a tuple.
    listed = list(value) if isinstance(value, tuple) else value
    return repr(listed).replace("'", '"')


def _sentence(text: str) -> str:
    # Comments of the code name pages by their path in the repository.
    text = re.sub(r"docs/([\w/-]+\.md)", r"[\1](../\1)", text)
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> int:
    """Write what is generated, then build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--generate", action="store_true", help="only write the generated parts")
    arguments = parser.parse_args()
    for page in generate():
        print(f"==> written from the code: {page.relative_to(ROOT)}", flush=True)
    if arguments.generate:
        return 0
    code = build()
    if code == 0:
        print(f"==> the documentation is in {SITE.relative_to(ROOT)}/index.html")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
