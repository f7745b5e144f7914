"""Every example of README and the documentation is run, and says what really happens."""

import json
import re
from contextlib import closing
from doctest import ELLIPSIS, OutputChecker
from itertools import groupby
from pathlib import Path

import pytest

from tests.docs.blocks import ANEW, BARE, Block, blocks_of, pages, title
from tests.docs.example_project import ExampleProject

SHOWN_ONLY = {"", "text", "sql", "ini", "toml", "yaml", "{toctree}"}
"""Languages of blocks that are not run."""
NOT_RUN = ("pip ", "make ", "git ", "granian ", "towncrier ")
"""Commands of a console block that are for the reader's own machine."""
AS = re.compile(r"# as (\w+)\n")


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> ExampleProject:
    return ExampleProject.make(tmp_path_factory.mktemp("docs") / "original")


@pytest.mark.parametrize("page", [page for page in pages() if blocks_of(page)], ids=title)
def test_examples_do_what_the_page_says(page: Path, original: ExampleProject, tmp_path: Path):
    text = page.read_text()
    parts = groupby(blocks_of(page), lambda block: block.section if ANEW in text else 0)
    for number, part in parts:
        project = original.copy(tmp_path / str(number), bare=BARE in text)
        with closing(project):
            run_all(list(part), project, page)


def run_all(blocks: list[Block], project: ExampleProject, page: Path) -> None:
    place = 0
    while place < len(blocks):
        try:
            place += run(blocks[place:], project)
        except AssertionError as error:
            pytest.fail(f"{title(page)}:{blocks[place].line}: {error}", pytrace=False)


def run(blocks: list[Block], project: ExampleProject) -> int:
    """Run the first block with those that belong to it; give how many they are."""
    block = blocks[0]
    match block.language:
        case "graphql" if is_schema(block):
            is_part(block.text, of=project.ask("schema", ""))
        case "graphql":
            return graphql(blocks, project)
        case "http":
            return http(blocks, project)
        case "console":
            console(block, project)
        case "pycon":
            said = project.ask("session", block.text)
            assert not said, said
        case "python" if block.file:
            file(block, project)
        case "python":
            project.ask("script", block.text)
        case "json":
            json.loads(block.text)
        case language:
            assert language in SHOWN_ONLY, f"{language!r} is not a language of examples."
    return 1


def is_schema(block: Block) -> bool:
    return (
        re.search(r"^(type|interface|union|enum|input|scalar) \w", block.text, re.MULTILINE)
        is not None
    )


def is_part(text: str, *, of: str) -> None:
    """Check that the lines of a text stand in another one, in order; `...` leaves lines out."""
    lines = iter(line.strip() for line in of.splitlines())
    for wanted in (line.strip() for line in text.splitlines()):
        if wanted and wanted != "..." and not wanted.startswith(("#", '"""')):
            assert wanted in lines, f"{wanted!r} is not there."


def graphql(blocks: list[Block], project: ExampleProject) -> int:
    document = blocks[0].text
    variables = None
    count = 1
    if following(blocks, count) and not is_response(blocks[count]):
        variables = json.loads(blocks[count].text)
        count += 1
    who = AS.match(document)
    answer = project.ask("graphql", document, variables, who[1] if who else None)
    if following(blocks, count):
        expected = json.loads(blocks[count].text)
        # As text, because the order of the fields is part of the answer.
        shown, found = json.dumps(expected, indent=1), json.dumps(answer, indent=1)
        assert like(shown, found), f"The answer is\n{json.dumps(answer, indent=2)}"
        count += 1
    else:
        assert "errors" not in answer, answer["errors"]
    return count


def following(blocks: list[Block], count: int) -> bool:
    return len(blocks) > count and blocks[count].language == "json"


def is_response(block: Block) -> bool:
    return bool({"data", "errors"}.intersection(json.loads(block.text)))


def http(blocks: list[Block], project: ExampleProject) -> int:
    request, answer = blocks[0].text, blocks[1]
    who = AS.match(request)
    found = project.ask("http", AS.sub("", request), who[1] if who else None)
    assert like(squeezed(answer.text), squeezed(found)), f"The answer is\n{found}"
    return 2


def squeezed(answer: str) -> str:
    """Write the JSON of an answer in one way."""
    head, _, body = answer.partition("\n\n")
    try:
        return f"{head}\n\n{json.dumps(json.loads(body))}"
    except ValueError:
        return answer


def console(block: Block, project: ExampleProject) -> None:
    for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        line, _, expected = part.partition("\n")
        if not line.startswith(NOT_RUN):
            found = project.command(line)
            assert like(expected.strip(), found.strip()), f"$ {line}\n{found}"


def like(expected: str, found: str) -> bool:
    """Compare texts; `...` in the first one stands for anything."""
    return OutputChecker().check_output(expected + "\n", found + "\n", ELLIPSIS)


def file(block: Block, project: ExampleProject) -> None:
    """Add to settings and addresses, check excerpts of the project's files, write other files."""
    path = block.file or ""
    if path in {"config/settings.py", "config/urls.py"}:
        project.append(path, f"\n{block.body}")
    elif project.has(path):
        is_part(block.body, of=project.text(path))
    else:
        project.write(path, block.body)
