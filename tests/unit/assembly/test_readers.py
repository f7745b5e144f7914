"""Rules that let in nobody are told of, and the defaults are quiet."""

from types import ModuleType

import pytest
from django.contrib.auth.backends import BaseBackend, ModelBackend
from django.contrib.auth.models import Group
from django.db import connections

from mainspring.assembly.assemble import assemble
from mainspring.definition.entity import Entity
from mainspring.definition.policy import Policy
from mainspring.definition.rules import (
    anyone,
    authenticated,
    nobody,
    owns,
    permission,
    principal,
    role,
    when,
    where,
)
from tests.foreign.project import exposed_labels
from tests.shop import models

TOLD = {"mainspring.W005", "mainspring.W006", "mainspring.I003"}


class KnowsAnyName(ModelBackend):
    """A backend of a project's own: no model declares what it answers for."""

    def has_perm(self, user_obj, perm, obj=None):
        return perm == "shop.read_at_night"


class GrantsMore(BaseBackend):
    def get_user_permissions(self, user_obj, obj=None):
        return {"shop.read_at_night"}


class SignsInElsewhere(ModelBackend):
    """Has a say in who somebody is, and none in what they may do."""

    def authenticate(self, request, **credentials):
        return None


def told(read=None, *, attributes=None, **fields):
    """What is said of readers where an entity has these rules."""

    class Orders(Entity[models.Order]):
        policy = Policy(read=read, fields=fields)

    module = ModuleType(__name__)
    module.Orders = Orders
    made = assemble(apps=["shop"], domains=[module], attributes=attributes)
    return [(item.id, item.node, item.message, item.hint) for item in made.findings]


@pytest.mark.parametrize(
    "rule",
    [
        None,
        anyone,
        authenticated,
        role("clerk"),
        permission("shop.view_order"),
        permission("auth.change_user"),
        when(lambda principal: principal.is_staff),
        where(customer="somebody"),
        where(customer=principal.id),
        where(customer=principal.name),
        nobody | role("clerk"),
    ],
)
def test_rules_that_somebody_may_meet_are_quiet(rule):
    assert told(rule, attributes=["name"]) == []


def test_projects_without_a_policy_are_quiet():
    made = assemble(apps=[*exposed_labels(connections["default"].vendor), "auth"], domains=[])
    # One of them declares no permissions at all.
    assert [item.node for item in made.findings if item.id in TOLD] == ["views.Tableless"]


@pytest.mark.parametrize("rule", [nobody, nobody & role("clerk"), ~anyone])
def test_an_entity_that_nobody_may_read_is_told_of(rule):
    assert told(rule) == [
        (
            "mainspring.I003",
            "shop.Order",
            "Nobody may read it, not even superusers.",
            "Add 'shop.Order' to MAINSPRING['exclude'] to leave it out of the schema.",
        )
    ]


def test_a_field_that_nobody_may_read_is_as_meant():
    assert told(anyone, customer=nobody) == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("shop.view_orders", "Did you mean 'shop.view_order'?"),
        ("view_order", "Did you mean 'shop.view_order'?"),
        ("warehouse.at_night", "Add it to `Meta.permissions` of a model."),
    ],
)
@pytest.mark.parametrize("rest", [anyone, role("clerk")])
def test_a_permission_that_no_model_declares_is_told_of(name, hint, rest):
    message = f"Only superusers hold {name!r}, because no model declares this permission."
    read = permission(name) & rest
    assert told(read) == [("mainspring.W005", "shop.Order.policy.read", message, hint)]
    assert told(~permission(name) | rest)[:1] == (
        [] if rest is anyone else [("mainspring.W005", "shop.Order.policy.read", message, hint)]
    )
    node = "shop.Order.policy.fields['customer']"
    assert told(anyone, customer=read) == [("mainspring.W005", node, message, hint)]


def test_a_permission_that_a_model_declares_besides_the_usual_ones_is_known(monkeypatch):
    assert [item[0] for item in told(permission("shop.ship_order"))] == ["mainspring.W005"]
    monkeypatch.setattr(models.Order._meta, "permissions", [("ship_order", "Ship orders")])
    assert told(permission("shop.ship_order")) == []


def test_a_model_without_the_view_permission_is_told_of(monkeypatch):
    monkeypatch.setattr(models.Order._meta, "default_permissions", ("add", "change"))
    assert told() == [
        (
            "mainspring.I003",
            "shop.Order",
            "Only superusers may read it, because its model declares no permission"
            " 'shop.view_order'.",
            f"Write `policy = Policy(read=...)` in Orders in {__name__.replace('.', '/')}.py.",
        )
    ]
    (found,) = assemble(apps=["shop"], domains=[]).findings
    assert found.hint == (
        "Write `policy = Policy(read=...)` in a class Orders(Entity[Order])"
        " in tests/shop/domain.py."
    )


def test_a_model_of_others_without_the_view_permission_is_as_they_meant_it(monkeypatch):
    monkeypatch.setattr(Group._meta, "default_permissions", ())

    class Groups(Entity[Group]):
        """People with the same rights."""

    module = ModuleType(__name__)
    assert not assemble(apps=["auth.Group"], domains=[module]).findings
    module.Groups = Groups
    assert [item.id for item in assemble(apps=["auth.Group"], domains=[module]).findings] == [
        "mainspring.I003"
    ]


@pytest.mark.parametrize(
    ("backend", "quiet"),
    [(KnowsAnyName, True), (GrantsMore, True), (SignsInElsewhere, False), (ModelBackend, False)],
)
def test_what_another_backend_may_know_is_not_judged(backend, quiet, settings):
    settings.AUTHENTICATION_BACKENDS = [f"{backend.__module__}.{backend.__qualname__}"]
    assert (told(permission("shop.read_at_night")) == []) is quiet


def test_a_backend_that_cannot_be_imported_is_not_judged(settings):
    settings.AUTHENTICATION_BACKENDS = ["nowhere.Backend"]
    assert told(permission("shop.read_at_night")) == []


@pytest.mark.parametrize("model", ["users.StrictUser", "users.PlainUser"])
def test_what_another_user_class_may_know_is_not_judged(model, settings):
    settings.AUTH_USER_MODEL = model
    assert told(permission("shop.read_at_night")) == []


@pytest.mark.parametrize(
    ("rule", "name", "hint"),
    [
        (where(customer=principal.airlin), "airlin", "Did you mean 'airline'?"),
        (owns("product", by="airlin"), "airlin", "Did you mean 'airline'?"),
        (owns("product"), "product", "Add 'product' to MAINSPRING['attributes']."),
        (where(customer__in=[principal.airlin, "x"]), "airlin", "Did you mean 'airline'?"),
    ],
)
def test_an_attribute_that_no_user_has_is_told_of(rule, name, hint):
    message = f"No user has the attribute {name!r}; MAINSPRING['attributes'] lacks it."
    expected = [("mainspring.W006", "shop.Order.policy.read", message, hint)]
    assert told(rule, attributes=["airline"]) == expected
    assert told(rule, attributes=["airline", name]) == []
    assert told(rule) == []
