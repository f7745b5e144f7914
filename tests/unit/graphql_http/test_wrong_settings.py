"""A wrong setting of GraphQL is told at start-up or by the check, not to whom asks a query."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from mainspring.apps import lost_login, wrong_examples
from mainspring.errors import SettingsError
from mainspring.surfaces.graphql.http import page_examples
from tests.shop.endpoint import Shop, shop_settings


@pytest.mark.parametrize("rule", ["stff", "role:", "permission:", "", "Staff"])
def test_an_introspection_rule_that_is_none_ends_the_start(rule):
    with pytest.raises(SettingsError, match=r"^MAINSPRING\['graphql'\]\['introspection'\] is "):
        Shop(shop_settings(graphql={"introspection": rule}))


@pytest.mark.parametrize("rule", [None, True, False, "staff", "role:clerk", "permission:shop.x"])
def test_an_introspection_rule_starts(rule):
    Shop(shop_settings(graphql={"introspection": rule}))


@pytest.mark.parametrize("address", ["sign_in", "log in", "shop:login"])
def test_a_sign_in_page_that_is_not_found_is_a_finding(address):
    (found,) = lost_login(address)
    assert found.id == "mainspring.W009"
    assert repr(address) in found.message


@pytest.mark.parametrize(
    "address", [None, "", "/login/", "https://login.test/", "mainspring:graphql"]
)
def test_a_sign_in_page_that_is_found_is_none(address):
    assert list(lost_login(address)) == []


def test_the_check_tells_of_the_sign_in_page(monkeypatch):
    domain = Shop(shop_settings(graphql={"login_url": "sign_in"})).domain
    monkeypatch.setattr(apps.get_app_config("mainspring"), "domain", domain)
    with pytest.raises(SystemCheckError, match=r"mainspring\.W009"):
        call_command("check", "--tag", "mainspring", "--fail-level", "WARNING")


@pytest.mark.parametrize("name", ["plugins", "around_operation"])
@pytest.mark.parametrize(
    "path", ["shop.no_such_module", "no_such_module", "tests.shop.models.zzz", "", ".shop"]
)
def test_what_cannot_be_imported_is_told_with_its_setting(name, path):
    said = f"MAINSPRING['{name}'] names '{path}', which cannot be imported: "
    with pytest.raises(SettingsError, match=f"^{re.escape(said)}"):
        Shop(shop_settings(**{name: (path,)}))


@pytest.fixture
def folder(tmp_path):
    """Give a folder of examples, and the domain that shows them."""
    tmp_path.joinpath("2-b.graphql").write_text("query B($n: Int) { products(limit: $n) { id } }")
    tmp_path.joinpath("2-b.variables.json").write_text('{"n": 3}')
    tmp_path.joinpath("1-a.graphql").write_text("\n# All of them.\n{ products { id } }\n")
    tmp_path.joinpath("notes.txt").write_text("not one")
    return tmp_path


def with_examples(folder):
    return Shop(shop_settings(graphql={"graphiql": True, "examples_folder": str(folder)}))


def test_examples_of_a_folder_are_in_the_order_of_their_names(folder):
    examples = page_examples(with_examples(folder).domain.settings.graphql)
    assert [(item.name, item.query, item.variables) for item in examples] == [
        ("All of them.", "{ products { id } }\n", {}),
        ("2-b", "query B($n: Int) { products(limit: $n) { id } }", {"n": 3}),
    ]
    assert list(wrong_examples(with_examples(folder).domain)) == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("3.graphql", b"{ nothing }", "Cannot query field 'nothing'"),
        ("3.graphql", b"{ products {", "Syntax Error"),
        ("3.graphql", b"{ \xff }", "It cannot be read: "),
        ("3.graphql", b"{ products(limit: 100000) { id } }", "at most 1000 rows"),
        ("2-b.variables.json", b"[]", "2-b.variables.json is to hold an object"),
        ("2-b.variables.json", b"{", "It cannot be read: "),
    ],
)
def test_an_example_that_cannot_be_shown_is_a_finding(name, content, said, folder):
    folder.joinpath(name).write_bytes(content)
    shop = with_examples(folder)
    (found,) = wrong_examples(shop.domain)
    assert found.id == "mainspring.W010"
    assert said in found.message
    assert name.partition(".")[0] in found.node
    # The others are there.
    assert "All of them." in {item.name for item in page_examples(shop.domain.settings.graphql)}


def test_a_folder_that_is_not_there_or_empty_is_a_finding(tmp_path):
    for folder, said in ((tmp_path / "x", "no such folder"), (tmp_path, "no file that ends in")):
        shop = with_examples(folder)
        (found,) = wrong_examples(shop.domain)
        assert (found.id, found.node) == ("mainspring.W010", str(folder))
        assert said in found.message
        assert page_examples(shop.domain.settings.graphql) == ()


def test_the_check_tells_of_examples(folder, monkeypatch):
    folder.joinpath("3.graphql").write_text("{ nothing }")
    monkeypatch.setattr(apps.get_app_config("mainspring"), "domain", with_examples(folder).domain)
    with pytest.raises(SystemCheckError, match=r"mainspring\.W010"):
        call_command("check", "--tag", "mainspring", "--fail-level", "WARNING")
