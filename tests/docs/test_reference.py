"""Nothing a user can meet is missing from the reference; what code writes is up to date."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

import mainspring
from mainspring import conf
from mainspring.assembly.findings import CATALOGUE
from mainspring.plugins import hookspecs
from tests.docs.blocks import DOCS, ROOT, title
from tools import docs

REFERENCE = DOCS / "reference"
CODE = re.compile(r"\"([A-Z]+(?:_[A-Z]+)+|[A-Z]{4,})\"")
NO_CODE = re.compile(
    r"(HTTP|CONTENT|QUERY|REQUEST|SERVER|REMOTE|PATH)_|(HEAD|POST|OPTIONS|DEBUG|DENY|OPERATION|VALUE|ABORT|SKIP)$"
)
"""Names of other kinds: what WSGI gives, methods, headers, the code of no error's own, enums."""


@pytest.mark.parametrize("number", CATALOGUE)
def test_every_finding_has_a_section(number: str):
    _, name = CATALOGUE[number]
    assert f"\n## mainspring.{number} {name}\n" in (REFERENCE / "findings.md").read_text()


def settings() -> list[str]:
    classes = (
        conf.Settings,
        conf.Limits,
        conf.GraphQLSettings,
        conf.EventsSettings,
        conf.WebhooksSettings,
    )
    return [item.name for class_ in classes for item in fields(class_)]


@pytest.mark.parametrize("name", settings())
def test_every_setting_is_described(name: str):
    row = re.search(rf"^\| `{name}` \|[^|]*\| (.+) \|$", page("settings.md"), re.MULTILINE)
    assert row, f"There is no row for {name}."


def codes() -> set[str]:
    folders = ("errors.py", "execution", "operation", "surfaces", "sources/sql/marker.py")
    found: set[str] = set()
    for folder in folders:
        place = ROOT / "src/mainspring" / folder
        for source in place.rglob("*.py") if place.is_dir() else (place,):
            found.update(CODE.findall(source.read_text()))
    return {code for code in found if not NO_CODE.match(code)}


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_of_an_error_is_described(code: str):
    assert re.search(rf"^\| `{code}` \| .+\|$", page("errors.md"), re.MULTILINE)


def test_codes_are_found():
    assert {"FORBIDDEN", "GRAPHQL_PARSE_FAILED", "PREFLIGHT_REQUIRED"} <= codes()
    assert {item.code for item in docs.public_errors()} <= codes()


@pytest.mark.parametrize("name", mainspring.__all__)
def test_every_public_name_is_described(name: str):
    described = page("python.md") + page("policy.md")
    assert re.search(rf"`{name}\b", described)


@pytest.mark.parametrize(
    "name", [name for name, value in vars(hookspecs).items() if hasattr(value, "mainspring_spec")]
)
def test_every_hook_is_described(name: str):
    assert f"`{name}" in page("python.md")


@pytest.mark.parametrize(
    "command",
    [path.stem for path in (ROOT / "src/mainspring/management/commands").glob("[a-z]*.py")],
)
def test_every_command_is_described(command: str):
    assert f"\n## {command}\n" in page("commands.md")


@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.md")), ids=title)
def test_what_is_written_from_the_code_is_up_to_date(path: Path):
    text = path.read_text()
    assert docs.refreshed(text) == text, "Run `python tools/docs.py --generate`."


def test_what_capabilities_name_is_there():
    for path in re.findall(r"`((?:tests|docs|examples)/[\w/.-]+)`", page("../capabilities.md")):
        assert (ROOT / path).exists(), path


def page(name: str) -> str:
    return (REFERENCE / name).read_text()
