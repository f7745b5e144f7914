"""Users without rights, permission backends of every kind, scopes around operations."""

import json
from contextlib import contextmanager

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser

from mainspring.errors import Forbidden
from tests.foreign import backends
from tests.foreign.apps.users import models
from tests.foreign.scope import scope
from tests.integration.foreign.asking import Asker, domain_for, made_domain
from tests.integration.foreign.selections import errors_of

DOMAIN = domain_for("auto")
NODES = [{"label": "root"}, {"label": "leaf"}]
SECRET = ("secret-detail", "secret-host", "leaked")


def test_a_user_without_has_perm_has_no_rights(asker):
    guest = models.Guest.objects.get()
    response = asker.ask("{ namesNodes { label } }", who=guest)
    assert response["data"] == {"namesNodes": None}
    assert errors_of(response) == {("namesNodes",): "FORBIDDEN"}
    assert asker.failures == []


@pytest.mark.parametrize("nobody", [None, AnonymousUser()], ids=["none", "anonymous"])
def test_nobody_is_asked_to_sign_in(asker, nobody):
    response = asker.ask("{ namesNodes { label } }", who=nobody)
    assert errors_of(response) == {("namesNodes",): "UNAUTHENTICATED"}


@pytest.fixture
def pilot(filled):
    """Give a user of Django's own class, fresh, so that nothing of their rights is kept."""
    return get_user_model().objects.get(username="pilot")


@pytest.fixture
def grants():
    """Give the table of the granting backend, emptied afterwards."""
    yield backends.GRANTS
    backends.GRANTS.clear()


DOCUMENT = """{
  a: namesNodes { label nodes { number } } b: namesNodes { label }
  c: orders { number node { label } }
  one: namesNode(id: 1) { label } count: namesNodeAggregate { count }
}"""


def test_a_backend_is_asked_once_for_each_permission(asker, settings, pilot, grants):
    settings.AUTHENTICATION_BACKENDS = ["tests.foreign.backends.GrantBackend"]
    grants[pilot.pk] = {"names.view_node"}
    data = asker.ask(DOCUMENT, who=pilot)["data"]
    assert data["b"] == NODES
    assert data["a"] == [{**row, "nodes": []} for row in NODES]
    assert data["c"] is None
    assert sorted(backends.QUESTIONS) == [
        (pilot.pk, "names.view_node", None),
        (pilot.pk, "names.view_order", None),
    ]


@pytest.mark.parametrize(
    ("backend", "alarms"),
    [
        ("PerObjectBackend", 0),
        ("VetoBackend", 0),
        ("StrictNamesBackend", 2),
        ("BrokenBackend", 2),
    ],
)
def test_a_backend_that_denies_or_fails_shows_nothing(asker, settings, pilot, backend, alarms):
    settings.AUTHENTICATION_BACKENDS = [f"tests.foreign.backends.{backend}"]
    body = asker.ask_bytes(DOCUMENT, who=pilot).decode()
    response = json.loads(body)
    assert set(response["data"].values()) == {None}
    assert set(errors_of(response).values()) == {"FORBIDDEN"}
    assert [name for name, _, _ in asker.failures] == ["alarm"] * alarms
    assert not [word for word in SECRET if word in body]
    assert asker.statements == []


def test_a_veto_is_final(asker, settings, pilot, grants):
    settings.AUTHENTICATION_BACKENDS = [
        "tests.foreign.backends.VetoBackend",
        "tests.foreign.backends.GrantBackend",
    ]
    grants[pilot.pk] = {"names.view_node"}
    assert asker.ask("{ namesNodes { label } }", who=pilot)["data"] == {"namesNodes": None}


def test_a_user_who_was_shut_out_is_nobody(asker, settings, pilot, grants):
    settings.AUTHENTICATION_BACKENDS = ["tests.foreign.backends.GrantBackend"]
    grants[pilot.pk] = {"names.view_node"}
    pilot.is_active = False
    response = asker.ask("{ namesNodes { label } }", who=pilot)
    assert errors_of(response) == {("namesNodes",): "UNAUTHENTICATED"}


def tenant_of(principal):
    """Open the scope of whoever asks, as a project would."""
    return scope(str(principal.attribute("tenant")))


OPENED = []


@contextmanager
def noted(principal):
    """Note when an operation begins and ends."""
    OPENED.append(("begins", principal.id))
    try:
        yield
    finally:
        OPENED.append(("ends", principal.id))


def refusing(principal):
    """Fail as a project's own code may."""
    message = "secret-detail-of-the-project"
    raise LookupError(message)


def forbidding(principal):
    """Refuse in words that the caller may see."""
    message = "Choose a tenant first."
    raise Forbidden(message)


def hooked(*names, **changes):
    paths = tuple(f"{__name__}.{name}" for name in names)
    return Asker(made_domain(around_operation=paths, **changes))


def whoever(tenant, number=1):
    from mainspring.operation.principal import Principal

    return Principal(
        id=number, is_authenticated=True, permits=lambda _: True, attributes={"tenant": tenant}
    )


@pytest.fixture(autouse=True)
def _nothing_opened():
    OPENED.clear()


def test_a_hook_opens_the_scope_of_an_operation(filled):
    asker = hooked("tenant_of", "noted")
    document = "{ scopeds { tenant } scopeLinks { name many { tenant } } }"
    for tenant in ("north", "south", "north"):
        data = asker.data(document, who=whoever(tenant))
        assert data["scopeds"] == [{"tenant": tenant}]
        assert {"name": tenant, "many": [{"tenant": tenant}]} in data["scopeLinks"]
    assert OPENED == [("begins", 1), ("ends", 1)] * 3


@pytest.mark.parametrize(("hook", "code"), [("refusing", "INTERNAL"), ("forbidding", "FORBIDDEN")])
def test_a_hook_that_fails_ends_the_operation_with_a_code(filled, hook, code):
    asker = hooked("noted", hook)
    body = asker.ask_bytes("{ a: owners { name } b: lights { title } }", who=whoever("north"))
    response = json.loads(body)
    assert response["data"] == {"a": None, "b": None}
    assert set(errors_of(response).values()) == {code}
    assert b"secret-detail" not in body
    assert OPENED == [("begins", 1), ("ends", 1)]
