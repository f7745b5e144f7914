"""A domain module that is wrong, or that cannot be imported, hides nothing of the others."""

import importlib
import sys
from types import SimpleNamespace

import pytest

from mainspring import Policy, measure
from mainspring.assembly import domain_modules as tried
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.finding import Severity

HEAD = (
    "from mainspring import *; from django.db.models import Q\n"
    "from tests.shop.models import Maker, Product\n"
)


@pytest.fixture
def errors(tmp_path, monkeypatch):
    """Gives the errors of the domain modules of some apps."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)

    def told(**texts):
        for label, text in texts.items():
            (tmp_path / label).mkdir()
            (tmp_path / label / "__init__.py").touch()
            (tmp_path / label / "domain.py").write_text(HEAD + text)
            for name in (label, f"{label}.domain"):
                monkeypatch.setitem(sys.modules, name, None)
                monkeypatch.delitem(sys.modules, name)
        importlib.invalidate_caches()
        configs = {label: SimpleNamespace(name=label) for label in texts}
        stub = SimpleNamespace(app_configs=configs, get_app_config=configs.__getitem__)
        monkeypatch.setattr(tried, "apps", stub)
        read = tried.domain_modules(list(texts))
        found = assemble(apps=["shop"], domains=read.modules, lost=read.lost).findings
        return [
            (item.id[-4:], item.node, item.message, item.hint)
            for item in found
            if item.severity is Severity.ERROR
        ]

    return told


POLICY = "class Products(Entity[Product]):\n    policy = Policy(raed=anyone)\n    excludes = 1\n"


def test_an_unknown_argument_is_told_with_the_nearest_name_and_hides_nothing(errors):
    assert errors(first=POLICY) == [
        ("E006", "first.domain.Products.excludes", "An entity has no such attribute.",
         "Did you mean 'exclude'?"),
        ("E024", "first.domain", "Line 4: Policy takes no argument 'raed'.",
         "Did you mean 'read'?"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "told", "near"),
    [
        ("Search('title', langauge='english')", "Search takes no argument 'langauge'", "language"),
        ("History(exclud=())", "History takes no argument 'exclud'", "exclude"),
        ("Policy(updat=nobody)", "Policy takes no argument 'updat'", "update"),
        ("Policy(writ={})", "Policy takes no argument 'writ'", "write"),
        ("relation(Maker, wher=Q())", "relation takes no argument 'wher'", "where"),
        ("computed(F('stock'), ouput=int)", "computed takes no argument 'ouput'", "output"),
        ("measure('weight', unti='kg')", "measure takes no argument 'unti'", "unit"),
        ("money('price', curency='EUR')", "money takes no argument 'curency'", "currency"),
        ("rule('No.', field=['sku'])", "rule takes no argument 'field'", "fields"),
        ("query(alow=anyone)", "query takes no argument 'alow'", "allow"),
        ("owns('maker', bye='id')", "owns takes no argument 'bye'", "by"),
        ("TextType(name='A', patern='a')", "TextType takes no argument 'patern'", "pattern"),
    ],
)
def test_all_that_a_domain_is_written_with_tells_of_unknown_arguments(errors, written, told, near):
    found = errors(first=f"_made = {written}\n")
    assert found == [("E024", "first.domain", f"Line 3: {told}.", f"Did you mean '{near}'?")]


def test_what_is_like_nothing_is_told_what_there_is(errors):
    ((number, _, _, hint),) = errors(first="_made = History(zzzzzz=1)\n")
    assert (number, hint) == ("E024", "It takes exclude, read.")


def test_the_value_of_the_nearest_name_is_checked_too(errors):
    text = "class Products(Entity[Product]):\n    policy = Policy(raed=where(titel=1))\n"
    found = errors(first=text)
    assert [item[0] for item in found] == ["E009", "E024"]
    assert found[0][3] == "Did you mean 'title'?"


def test_elsewhere_it_is_an_error_of_python():
    with pytest.raises(TypeError, match=r"no argument 'raed'. Did you mean 'read'\?"):
        Policy(raed=None)
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'unit'"):
        measure("weight")


LOST = {
    "a name that is not imported": (
        "from mainspring import Polcy\n",
        "first/domain.py, line 3: ImportError: cannot import name 'Polcy' from 'mainspring'",
        "Did you mean 'Policy'?",
    ),
    "a name that is not there": (
        "a = Policy(read=anyoen)\n",
        "first/domain.py, line 3: NameError: name 'anyoen' is not defined",
        "Did you mean 'anyone'?",
    ),
    "an attribute that is not there": (
        "import mainspring\n\na = mainspring.anyoen\n",
        "first/domain.py, line 5: AttributeError: module 'mainspring' has no attribute 'anyoen'",
        "Did you mean 'anyone'?",
    ),
    "a module that is not there": (
        "import nowhere\n",
        "first/domain.py, line 3: ModuleNotFoundError: No module named 'nowhere'",
        "Correct it; what else this file says is not checked yet.",
    ),
    "what Python cannot read": (
        "\nclass Products(\n",
        "first/domain.py, line 4: SyntaxError: '(' was never closed",
        "Correct it; what else this file says is not checked yet.",
    ),
    "any other failure": (
        "def f():\n    return 1 / 0\n\n\nf()\n",
        "first/domain.py, line 4: ZeroDivisionError: division by zero",
        "Correct it; what else this file says is not checked yet.",
    ),
    "an argument that is lacking": (
        "a = measure('weight')\n",
        "first/domain.py, line 3: TypeError: measure() missing 1 required keyword-only argument",
        "Correct it; what else this file says is not checked yet.",
    ),
}


@pytest.mark.parametrize("name", LOST)
def test_a_module_that_cannot_be_imported_is_told_of_beside_all_others(errors, name):
    text, told, hint = LOST[name]
    second, first = errors(first=text, second=POLICY.replace("raed", "read"))
    assert second[0] == "E006"
    assert first[:2] == ("E023", "first.domain")
    assert first[2].startswith(told)
    assert first[3] == hint


def test_a_module_that_another_one_imports_is_told_by_its_own_line(errors, tmp_path):
    (tmp_path / "shared_rules.py").write_text("\n1 / 0\n")
    ((number, node, message, _),) = errors(first="import shared_rules\n")
    assert (number, node) == ("E023", "first.domain")
    assert message == "shared_rules.py, line 2: ZeroDivisionError: division by zero."


def test_mistakes_in_two_modules_are_told_of_both(errors):
    found = errors(first=POLICY, second="_made = Search('x', typo=True)\n")
    assert [item[:2] for item in found if item[0] == "E024"] == [
        ("E024", "first.domain"),
        ("E024", "second.domain"),
    ]
