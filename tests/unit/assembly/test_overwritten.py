"""An entity that another class of its name takes the place of is found by the module's source."""

import importlib
import sys

import pytest

from mainspring.assembly.assemble import assemble
from mainspring.blueprint.finding import Severity

HEAD = """
from mainspring import Entity, Policy, anyone, nobody
import mainspring
from tests.shop.models import Maker, Product

"""
STRICT = "class Wares({}):\n    policy = Policy(read=nobody)\n"


@pytest.fixture
def errors(tmp_path, monkeypatch):
    """Gives the errors of a domain.py with some text."""

    def told(text):
        (tmp_path / "overwriting.py").write_text(HEAD + text)
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.delitem(sys.modules, "overwriting", raising=False)
        importlib.invalidate_caches()
        module = importlib.import_module("overwriting")
        sys.modules.pop("overwriting")
        found = assemble(apps=["shop"], domains=[module]).findings
        return [
            (item.id, item.node, item.message) for item in found if item.severity is Severity.ERROR
        ]

    return told


@pytest.mark.parametrize("first", ["Entity[Product]", "mainspring.Entity[Product]", "Parent"])
@pytest.mark.parametrize("second", ["Entity[Product]", "Entity[Maker]", "object"])
def test_two_classes_of_one_name_are_an_error(errors, first, second):
    text = "class Parent(Entity):\n    pass\n" if first == "Parent" else "\n\n"
    text += STRICT.format(first) + STRICT.format(second)
    found = [item for item in errors(text) if item[0] == "mainspring.E004"]
    assert found == [
        (
            "mainspring.E004",
            "overwriting.Wares",
            "The class in line 10 takes the place of Wares in line 8.",
        )
    ]


def test_the_lines_of_all_are_told(errors):
    ((_, _, message),) = errors(STRICT.format("Entity[Product]") * 3)
    assert message == "The class in line 10 takes the place of Wares in line 6, 8."


@pytest.mark.parametrize(
    "text",
    [
        STRICT.format("Entity[Product]"),
        STRICT.format("object") + STRICT.format("Entity[Product]"),
        "if anyone is not None:\n    class Wares(Entity[Product]):\n        pass\n"
        "else:\n    class Wares(Entity[Product]):\n        pass\n",
    ],
)
def test_what_nothing_is_lost_of_is_quiet(errors, text):
    assert errors(text) == []
