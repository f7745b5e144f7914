"""Who gives way to a name that `names` gives to another is told, in whatever order they stand."""

from types import ModuleType

import pytest

from mainspring.assembly.assemble import assemble
from mainspring.definition.entity import Entity
from tests.library.models import Writer


@pytest.mark.parametrize(("taker", "loser"), [("born", "name"), ("name", "born")])
def test_who_gives_way_is_told_in_both_orders(taker, loser):
    class Writers(Entity[Writer]):
        names = {taker: loser}

    module = ModuleType(__name__)
    module.Writers = Writers
    made = assemble(apps=["library"], domains=[module])
    writer = next(item for item in made.blueprint.entities if item.label == "library.Writer")
    found = {field.attribute: field.name for field in writer.fields}
    assert (found[taker], found[loser]) == (loser, f"{loser}_")
    assert [(item.node, item.message) for item in made.findings if "W003" in item.id] == [
        (
            f"library.Writer.{loser}",
            f"It is called '{loser}_', because {taker!r} is called {loser!r}.",
        )
    ]


def test_names_that_are_exchanged_are_quiet():
    class Writers(Entity[Writer]):
        names = {"name": "born", "born": "name"}

    module = ModuleType(__name__)
    module.Writers = Writers
    made = assemble(apps=["library"], domains=[module])
    assert not [item for item in made.findings if "W003" in item.id]
