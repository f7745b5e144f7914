"""A wrong setting of GraphQL is told at start-up or by the check, not to whom asks a query."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from mainspring.apps import lost_login
from mainspring.errors import SettingsError
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
