"""The people of the demo: one for each role, and one for each airline."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, Permission
from django.db import transaction

from flights.models import Airline, Profile

PASSWORD = "demo"  # noqa: S105  # the same for all, on purpose: it is printed at every start
# What only some see, in the admin as elsewhere.
HIDDEN = ("view_profile", "view_comment", "view_booking")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One who may log in."""

    name: str  # of the user; the airlines' are their codes in small letters
    may: str  # what this role is about, for people
    groups: tuple[str, ...]  # names of Django groups
    administers: bool = False  # has every permission; what a role may see takes the role
    airline: str | None = None  # code of the airline that this person works for


def people(database: str = "default") -> list[Person]:
    """Return everybody who belongs in the demo, given the airlines that are loaded."""
    carriers = Airline.objects.using(database).order_by("carrier").values_list("carrier", "name")
    return [
        Person(
            name="admin",
            may="administers, sees everything",
            groups=("dispatcher", "finance"),
            administers=True,
        ),
        Person(
            name="dispatcher",
            may="sees all fuel costs, writes the notices of the desk, says what becomes of flights",
            groups=("dispatcher",),
        ),
        Person(name="finance", may="sees all fuel costs", groups=("finance",)),
        *(
            Person(
                name=carrier.lower(),
                may=f"sees the fuel costs of {name}, says what becomes of its flights",
                groups=("airline",),
                airline=carrier,
            )
            for carrier, name in carriers
        ),
    ]


def ensure(database: str = "default") -> list[Person]:
    """Make the users, groups and profiles that are missing; leave the others as they are.

    Args:
        database: Alias of the database in Django's settings; the airlines must be loaded.

    Returns:
        Everybody who can log in with :data:`PASSWORD`.
    """
    found = people(database)
    users = get_user_model().objects.using(database)
    # One hash for all: it is slow by design, and there is nothing to protect.
    password = ""
    with transaction.atomic(using=database):
        groups = {
            name: Group.objects.using(database).get_or_create(name=name)[0]
            for name in sorted({name for person in found for name in person.groups})
        }
        permissions = Permission.objects.using(database)
        viewing = permissions.filter(
            content_type__app_label__in=["flights", "desk"], codename__startswith="view_"
        )
        for group in groups.values():
            group.permissions.set(viewing.exclude(codename__in=HIDDEN))
        groups["dispatcher"].permissions.add(*permissions.filter(content_type__app_label="desk"))
        for person in found:
            user = users.filter(username=person.name).first()
            if user is None:
                password = password or make_password(PASSWORD)
                user = users.create(
                    username=person.name,
                    password=password,
                    is_staff=True,  # so that the login of the admin lets them in
                    is_superuser=person.administers,
                )
                user.groups.add(*(groups[name] for name in person.groups))
            Profile.objects.using(database).get_or_create(
                user=user, defaults={"airline_id": person.airline}
            )
    return found
