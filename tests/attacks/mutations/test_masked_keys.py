"""Who does not see a key learns nothing by naming rows with it in what they write."""

from functools import partial
from types import ModuleType, new_class

import pytest

from mainspring import Entity, Policy, anyone, nobody, where
from mainspring.errors import OperationError
from tests.office.asking import ERRORS, Office
from tests.office.models import Badge, Person, Skill, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CLERK = someone(id=1)
FREE_VERBS = dict.fromkeys(("read", "create", "update", "delete"), anyone)
FREELY = Policy(**FREE_VERBS)
KNOWN, FREE = "h@x.org", "free@x.org"
NEW = {"email": "?", "name": "N"}
SKILL = f"mutation($i: SkillCreateInput!) {{ createSkill(input: $i) {{ ok {ERRORS} }} }}"
BADGE = f"mutation($i: BadgeCreateInput!) {{ createBadge(input: $i) {{ ok {ERRORS} }} }}"
TEAM = f"mutation($i: TeamCreateInput!) {{ createTeam(input: $i) {{ ok {ERRORS} }} }}"
UPSERT = f"""mutation($i: String!) {{ upsertPerson(where: {{email: $i}}, validateOnly: true,
    create: {{email: "n@x.org", name: ""}}, update: {{}}) {{ ok person {{ id }} {ERRORS} }} }}"""


def opened_with(**policies):
    """Open an office with policies for some entities; of the others all is anybody's."""
    module = ModuleType("masked_domain")
    for name, model in (("People", Person), ("Skills", Skill), ("Badges", Badge), ("Teams", Team)):
        policy = policies.get(name, FREELY)
        members = {"__module__": module.__name__, "policy": policy}
        setattr(module, name, new_class(name, (Entity[model],), exec_body=partial(_fill, members)))
    exposed = ["office.Person", "office.Skill", "office.Badge", "office.Team"]
    return Office(module, exposed=exposed)


def _fill(members, space):
    space.update(members)


def opened(email):
    """Open an office where everybody may do all but see some addresses."""
    masked = Policy(**FREE_VERBS, fields={"email": email}, write={"email": anyone})
    return opened_with(People=masked)


@pytest.fixture(params=["on no row", "on others"])
def office(request):
    """Give an office where the address of the row that is sought is not seen."""
    return opened(nobody if request.param == "on no row" else where(name="Me"))


WAYS = {
    "connect": (BADGE, lambda key: {"number": "1", "person": {"connect": key}}),
    "connect of many": (SKILL, lambda key: {"name": "Go", "people": {"connect": [key]}}),
    "connect behind": (TEAM, lambda key: {"name": "A", "people": {"connect": [key]}}),
    "connectOrCreate": (
        SKILL,
        lambda key: {"name": "Go", "people": {"connectOrCreate": [{"where": key, "create": NEW}]}},
    ),
    "upsert": (UPSERT, lambda key: key["email"]),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_row_is_not_found_by_a_key_that_is_not_seen(office, way):
    Person.objects.create(email=KNOWN, name="H")
    document, given = WAYS[way]
    free = office.whole(document, CLERK, i=given({"email": FREE}))
    (payload,) = free["data"].values()
    assert payload["errors"]
    assert office.whole(document, CLERK, i=given({"email": KNOWN})) == free


@pytest.mark.parametrize("way", WAYS)
def test_a_row_is_found_by_a_key_that_is_seen_on_it(way):
    Person.objects.create(email=KNOWN, name="Me")
    document, given = WAYS[way]
    opened(where(name="Me")).done(document, CLERK, i=given({"email": KNOWN}))


def test_python_is_told_no_more(office):
    person = Person.objects.create(email=KNOWN, name="H")
    people = office.records("Person", CLERK)

    def told(email):
        with pytest.raises(OperationError) as caught:
            people.update({"email": email}, name="got")
        return type(caught.value), str(caught.value)

    assert told(KNOWN) == told(FREE)
    # What is at hand needs no key that is seen.
    people.update(person, name="H2")
    assert Person.objects.get().name == "H2"


def test_a_link_is_not_set_by_a_key_that_is_not_seen():
    """The database itself would tell that the row is there."""
    office = opened_with(Teams=Policy(**FREE_VERBS, fields={"id": nobody}))
    team = Team.objects.create(name="A")
    document = f"mutation($i: PersonCreateInput!) {{ createPerson(input: $i) {{ ok {ERRORS} }} }}"
    for key in (team.pk, 999):
        given = {"email": FREE, "name": "N", "team": {"connect": {"id": key}}}
        found = office.problems(document, CLERK, i=given)
        assert found == [("NOT_FOUND", "input.team.connect")]
