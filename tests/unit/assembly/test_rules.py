"""What is no rule, or leads to no field, is told with what was probably meant."""

from types import ModuleType

import pytest

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
