"""A value that its field cannot take is found at start-up, not by whoever asks."""

import uuid
from datetime import date, timedelta
from decimal import Decimal
from types import ModuleType

import pytest
from django.db.models import Q

from mainspring.assembly.assemble import assemble
from mainspring.definition.entity import Entity
from mainspring.definition.policy import Policy
from mainspring.definition.rules import principal, where
from tests.foreign.apps.fields.models import Texts
from tests.library.models import Borrowing, Patron

KEY = uuid.UUID(int=1)


def problems(model, rule):
    class Tried(Entity[model]):
        policy = Policy(read=rule)

    module = ModuleType(__name__)
    module.Tried = Tried
    made = assemble(apps=[model._meta.app_label], domains=[module])
    return [item for item in made.findings if item.id == "mainspring.E009"]


WRONG = [
    (Patron, {"standing": "Known"}, "expected a number"),
    (Patron, {"standing__in": [1, "Known"]}, "expected a number"),
    (Patron, {"standing__in": ["Known", principal.standing]}, "expected a number"),
    (Patron, {"standing__in": 1}, "not iterable"),
    (Patron, {"standing__gt": "x"}, "expected a number"),
    (Patron, {"joined": "yesterday"}, "invalid format"),
    (Patron, {"joined__range": ["yesterday", principal.until]}, "invalid format"),
    (Patron, {"hidden": "perhaps"}, "True or False"),
    (Patron, {"standing__isnull": "no"}, "True or False"),
    (Borrowing, {"fine": "free"}, "decimal number"),
    (Borrowing, {"at": "noon"}, "invalid format"),
    (Borrowing, {"copy": "one"}, "valid UUID"),
    (Borrowing, {"copy__serial__in": ["one"]}, "valid UUID"),
    (Borrowing, {"copy__volume__published": "1.1.2020"}, "invalid date format"),
    (Borrowing, {"patron__standing": "Known"}, "expected a number"),
    (Borrowing, {"patron": Borrowing(pk=1)}, 'Must be "Patron" instance'),
    (Borrowing, {"allowed": "a week"}, "timedelta"),
    (Texts, {"address": "here"}, "valid IPv4 or IPv6"),
    (Texts, {"address_4__in": ["::1"]}, "valid IPv4"),
    (Borrowing, {"taken__year": "last"}, "expected a number"),
]


@pytest.mark.parametrize(("model", "lookup", "wanted"), WRONG, ids=[str(row[1]) for row in WRONG])
def test_a_value_that_a_field_cannot_take_is_found(model, lookup, wanted):
    (found,) = problems(model, where(**lookup))
    ((name, value),) = lookup.items()
    assert found.message.startswith(f"{name}={value!r}: ")
    assert wanted in found.message
    assert found.hint


def test_the_field_and_its_choices_are_told():
    (found,) = problems(Borrowing, where(patron__standing="Known"))
    assert found.node == "library.Borrowing.policy.read"
    assert "library.Patron.standing cannot take this value" in found.message
    assert found.hint == "Its choices are 0 (New), 1 (Known), 9 (Trusted)."


@pytest.mark.parametrize("connect", [lambda rule: ~rule, lambda rule: rule | where(hidden=True)])
def test_it_is_found_wherever_it_stands(connect):
    assert problems(Patron, connect(where(Q(name="x") | ~Q(standing="Known"))))


RIGHT = [
    (Patron, {"standing": 1}),
    (Patron, {"standing": "1"}),
    (Patron, {"standing": None}),
    (Patron, {"standing": principal.standing}),
    (Patron, {"standing__in": (1, principal.standing)}),
    (Patron, {"standing__in": [principal.standing]}),
    (Patron, {"standing__in": []}),
    (Patron, {"standing__in": range(3)}),
    (Patron, {"joined__gt": "2020-01-01"}),
    (Patron, {"joined__year": 2020}),
    (Patron, {"hidden": False}),
    (Borrowing, {"fine__lt": Decimal(5)}),
    (Borrowing, {"allowed": timedelta(days=1)}),
    (Borrowing, {"allowed__range": [principal.least, timedelta(days=1)]}),
    (Texts, {"address": "::1"}),
    (Texts, {"address__startswith": "10."}),
    (Borrowing, {"copy": KEY}),
    (Borrowing, {"copy": str(KEY)}),
    (Borrowing, {"copy__volume__published__gte": date(2020, 1, 1)}),
    (Borrowing, {"patron": Patron(pk=1)}),
    (Borrowing, {"copy__volume__details__pages": 5}),
]


@pytest.mark.parametrize(("model", "lookup"), RIGHT, ids=[str(row[1]) for row in RIGHT])
def test_a_value_that_a_field_takes_is_quiet(model, lookup):
    assert problems(model, where(**lookup)) == []
