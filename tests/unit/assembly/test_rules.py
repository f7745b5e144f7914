"""What is no rule, or leads to no field, is told with what was probably meant."""

from types import ModuleType

import pytest
from django.db.models import F, Q

from mainspring.assembly.assemble import assemble
from mainspring.definition.entity import Entity
from mainspring.definition.policy import Policy
from mainspring.definition.rules import owns, principal, where
from tests.library.models import Borrowing


def problems(rule):
    class Borrowings(Entity[Borrowing]):
        policy = Policy(read=rule)

    module = ModuleType(__name__)
    module.Borrowings = Borrowings
    made = assemble(apps=["library"], domains=[module], attributes=["desk"])
    return [
        (item.id, item.message, item.hint)
        for item in made.findings
        if item.node == "library.Borrowing.policy.read"
    ]


@pytest.mark.parametrize(
    ("rule", "message", "hint"),
    [
        (
            owns("patron__nam"),
            "library.Patron has no field 'nam'.",
            "Did you mean 'name'?",
        ),
        (
            owns("copy__volume__writter", by="desk"),
            "library.Volume has no field 'writter'.",
            "Did you mean 'writer'?",
        ),
        (
            where(patron__nam=principal.desk),
            "library.Patron has no field 'nam'.",
            "Did you mean 'name'?",
        ),
        (
            where(patron__isnul=True),
            "'patron__isnul': patron has no lookup 'isnul'.",
            "Did you mean 'isnull'?",
        ),
    ],
)
def test_a_path_that_leads_to_no_field_is_told(rule, message, hint):
    assert problems(rule) == [("mainspring.E009", message, hint)]


def test_every_mistake_of_a_rule_is_told():
    rule = owns("patrn") | (where(nam=1, patron__nam=1) & ~where(Q(copy__isnul=True) | Q(x=1)))
    assert [message for _, message, _ in problems(rule)] == [
        "library.Borrowing has no field 'patrn'.",
        "library.Borrowing has no field 'nam'.",
        "library.Patron has no field 'nam'.",
        "'copy__isnul': copy has no lookup 'isnul'.",
        "library.Borrowing has no field 'x'.",
    ]


def test_a_wrong_name_beside_an_expression_is_told_with_the_right_one():
    ((_, message, _),) = problems(where(allowd=F("copy")))
    assert message == "Cannot resolve keyword 'allowd' into field. Did you mean 'allowed'?"


def test_a_function_among_conditions_is_told():
    ((_, message, hint),) = problems(where(lambda borrowing: True))
    assert message.endswith(" is not a condition.")
    assert hint == "Write where(name=value), or when() with a function of the principal."


@pytest.mark.parametrize(
    ("rule", "hint"),
    [
        ("anyone", "Write anyone without quotes."),
        ("role('clerk')", "Write role('clerk') without quotes."),
        ("authenticate", "Did you mean authenticated, without quotes?"),
        ("zzz", "Combine role(), permission(), where() and others."),
        (5, "Combine role(), permission(), where() and others."),
    ],
)
def test_what_is_no_rule_is_told(rule, hint):
    assert problems(rule) == [("mainspring.E009", f"{rule!r} is not a rule.", hint)]
