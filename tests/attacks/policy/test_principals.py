"""Who asks: nobody, the inactive, those with odd answers; what is unknown of them helps nobody."""

import asyncio
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Group, Permission, User

from mainspring import (
    Entity,
    Policy,
    Principal,
    anyone,
    authenticated,
    nobody,
    owns,
    permission,
    role,
    staff,
    when,
    where,
)
from mainspring.definition.rules import principal
from mainspring.identity.django_users import principal_for
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault

COUNT = "{ dossierAggregate { count } }"


def count(rule, who):
    """Count the rows that somebody sees under a rule; a denial is none."""

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=rule)

    answer = vault(Dossiers).whole(COUNT, who)
    data = answer["data"]["dossierAggregate"]
    assert {error["extensions"]["code"] for error in answer.get("errors", ())} <= {
        "FORBIDDEN",
        "UNAUTHENTICATED",
    }
    return 0 if data is None else data["count"]


def raises(who):
    raise RuntimeError


def answers(value: Any) -> Any:
    """Make a test that answers with something, whatever it is."""
    return lambda _: value


class Odd:
    """True of everything, as a mock is."""

    def __bool__(self):
        return True


@pytest.mark.parametrize(
    ("rule", "signed_in", "anonymous"),
    [
        (anyone, 7, 7),
        (nobody, 0, 0),
        (authenticated, 7, 0),
        (~authenticated, 0, 7),
        (staff, 0, 0),
        (role("keeper"), 0, 0),
        (~role("keeper"), 7, 7),
        (permission("vault.view_dossier"), 0, 0),
        (owns("agency"), 0, 0),
        (~owns("agency"), 0, 0),
        (owns("agency", by="id"), 3, 0),
        (~owns("agency", by="id"), 4, 0),
        (owns("lead__agency", by="agency"), 0, 0),
        (~owns("lead__agency", by="agency"), 0, 0),
        (owns("watchers", by="agent"), 0, 0),
        (~owns("watchers", by="agent"), 0, 0),
        (where(level=principal.level), 0, 0),
        (~where(level=principal.level), 0, 0),
        (where(level__in=[principal.level, 1]), 0, 0),
        (~where(level__in=[principal.level, 1]), 0, 0),
        (~(where(level=principal.level) & where(level=1)), 5, 5),
        (~(where(level=principal.level) | where(level=1)), 0, 0),
        (~(authenticated & owns("agency")), 0, 7),
        (when(raises), 0, 0),
        (~when(raises), 0, 0),
        (~(when(raises) | nobody), 0, 0),
        (~(when(raises) & anyone), 0, 0),
        (~~when(raises), 0, 0),
        (when(raises) | where(level=1), 1, 1),
        (when(answers(1)), 0, 0),
        (~when(answers(1)), 0, 0),
        (~when(answers(Odd())), 0, 0),
        (~when(answers(None)), 0, 0),
        (when(lambda who: who.is_authenticated), 7, 0),
    ],
)
def test_what_is_unknown_never_opens(rule, signed_in, anonymous):
    found = count(rule, someone(id=1)), count(rule, ANONYMOUS)
    assert found == (signed_in, anonymous)


def test_a_permission_that_is_no_yes_or_no_opens_nothing():
    async def permits(name):
        return False

    def odd(value):
        return Principal(id=1, is_authenticated=True, permits=lambda _: value)

    for value in (1, "yes", Odd(), [True], None):
        assert count(permission("vault.view_dossier"), odd(value)) == 0
        assert count(~permission("vault.view_dossier"), odd(value)) == 0
    coroutine = permits("x")
    assert count(~permission("vault.view_dossier"), odd(coroutine)) == 0
    asyncio.run(coroutine)


def test_a_permission_that_raises_opens_nothing():
    def permits(name):
        raise LookupError(name)

    who = Principal(id=1, is_authenticated=True, permits=permits)
    assert count(permission("vault.view_dossier"), who) == 0
    assert count(~permission("vault.view_dossier"), who) == 0
    assert count(permission("vault.view_dossier") | where(pk=1), who) == 1


class Users:
    """Users of Django with what they may."""

    @staticmethod
    def make(**values):
        user = User.objects.create(username="somebody", **values)
        user.groups.add(Group.objects.create(name="keeper"))
        user.user_permissions.add(Permission.objects.get_or_create(
            codename="view_dossier", content_type=Users.type_(), defaults={"name": "view"},
        )[0])  # fmt: skip
        return User.objects.get(pk=user.pk)

    @staticmethod
    def type_():
        from django.contrib.contenttypes.models import ContentType

        return ContentType.objects.get_for_model(models.Dossier)


RULES = (authenticated, staff, role("keeper"), permission("vault.view_dossier"), owns("agency"))


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("inactive", [False, 0, None])
def test_somebody_inactive_is_nobody(rule, inactive):
    user = Users.make(is_staff=True, is_superuser=True)
    who = principal_for(user, attributes={"agency": lambda _: 1})
    assert count(rule, who) > 0
    user.is_active = inactive
    assert count(rule, principal_for(user, attributes={"agency": lambda _: 1})) == 0


@pytest.mark.parametrize("user", [None, AnonymousUser(), object()])
@pytest.mark.parametrize("rule", RULES)
def test_nobody_is_let_in(user, rule):
    assert count(rule, principal_for(user, attributes={"agency": lambda _: 1})) == 0


def test_roles_behave_as_a_set():
    user = Users.make()
    who = principal_for(user, attributes={})
    assert who.roles & {"keeper"} == {"keeper"}
    assert set(who.roles) == {"keeper"}
    assert not who.roles.isdisjoint({"keeper"})
    assert len(who.roles) == 1
    assert who.roles
    assert count(~when(lambda who: bool(who.roles & {"keeper"})), who) == 0


def test_roles_that_cannot_be_read_open_nothing():
    class Broken:
        pk = 1
        is_authenticated = True

        @property
        def groups(self):
            raise RuntimeError

    who = principal_for(Broken(), attributes={})
    assert count(role("keeper"), who) == 0
    assert count(~role("keeper"), who) == 0


def test_an_attribute_that_raises_is_unknown():
    who = principal_for(Users.make(), attributes={"agency": raises, "level": "profile.level"})
    for rule in (owns("agency"), ~owns("agency"), ~where(level=principal.level)):
        assert count(rule, who) == 0


def test_an_attribute_may_be_a_list_and_an_empty_one_holds_nothing():
    rule = where(agency__in=principal.agencies)
    assert count(rule, someone(agencies=[1, 2])) == 5
    assert count(rule, someone(agencies=frozenset({3}))) == 2
    assert count(rule, someone(agencies=())) == 0
    assert count(rule, someone()) == 0
    assert count(~rule, someone()) == 0


def test_an_attribute_of_the_wrong_kind_is_an_error_and_not_an_answer():
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=~owns("agency"))

    answer = vault(Dossiers).whole(COUNT, someone(agency={"id": 1}))
    assert answer["data"] == {"dossierAggregate": None}
