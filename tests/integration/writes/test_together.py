"""All parts of a mutation in one transaction."""

import pytest

from tests.office.asking import ERRORS
from tests.office.models import Person, Skill, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

TWO = f"""mutation($a: String!, $b: String!) @transaction {{
    a: createSkill(input: {{name: $a}}) {{ ok skill {{ name }} {ERRORS} }}
    b: createSkill(input: {{name: $b}}) {{ ok skill {{ name }} {ERRORS} }}
    __typename }}"""


def codes(payload):
    return [(item["code"], ".".join(item["path"])) for item in payload["errors"]]


def test_all_is_done(office):
    found = office.ask(TWO, a="A", b="B")
    assert [found[key]["skill"] for key in "ab"] == [{"name": "A"}, {"name": "B"}]
    assert found["__typename"] == "Mutation"
    assert Skill.objects.count() == 2


def test_nothing_stays_where_one_part_is_not_done(office):
    for a, b in (("A", ""), ("", "A")):
        found = office.ask(TWO, a=a, b=b)
        told = {key: codes(found[key]) for key in "ab"}
        assert sorted(told.values()) == [[("BLANK", "input.name")], [("UNDONE", "")]]
        assert [found[key]["ok"] for key in "ab"] == [False, False]
        assert [found[key]["skill"] for key in "ab"] == [None, None]
    assert not Skill.objects.exists()


def test_later_parts_see_what_earlier_ones_did(office):
    found = office.ask(TWO, a="A", b="A")
    assert codes(found["a"]) == [("UNDONE", "")]
    assert codes(found["b"]) == [("UNIQUE", "input.name")]
    document = f"""mutation @transaction {{
        createTeam(input: {{name: "A"}}) {{ ok }}
        updateTeams(where: {{name: {{eq: "A"}}}}, all: true, input: {{floor: 5}}) {{ ok count }}
        createPerson(input: {{email: "a@x.org", name: "A", team: {{connect: {{name: "A"}}}}}}) {{
            ok person {{ team {{ floor }} }} {ERRORS} }} }}"""
    found = office.ask(document)
    assert found["updateTeams"]["count"] == 1
    assert found["createPerson"]["person"] == {"team": {"floor": 5}}


def test_everything_that_is_wrong_is_told(office):
    found = office.ask(TWO, a="", b="")
    assert [codes(found[key]) for key in "ab"] == [[("BLANK", "input.name")]] * 2


def test_rows_that_were_made_beside_skipped_ones_are_undone(office):
    document = f"""mutation @transaction {{ createSkills(onError: SKIP,
        inputs: [{{name: "A"}}, {{name: ""}}]) {{ ok count skills {{ name }} {ERRORS} }} }}"""
    payload = office.do(document)
    assert (payload["count"], payload["skills"]) == (0, [])
    assert not Skill.objects.exists()


def test_a_defect_undoes_all_and_shows_nothing_of_its_inside(office, monkeypatch):
    def broken(self, *_args, **_options):
        raise RuntimeError("secret")

    monkeypatch.setattr(Person, "save", broken)
    found = office.whole(
        f"""mutation @transaction {{
        a: createSkill(input: {{name: "A"}}) {{ ok {ERRORS} }}
        b: createPerson(input: {{email: "a@x.org", name: "A"}}) {{ ok }}
        c: createSkill(input: {{name: "C"}}) {{ ok {ERRORS} }} }}"""
    )
    assert found["data"]["b"] is None
    assert "secret" not in str(found)
    assert [codes(found["data"][key]) for key in "ac"] == [[("UNDONE", "")]] * 2
    assert not Skill.objects.exists()


def test_who_may_do_one_part_only_does_none(office):
    team = Team.objects.create(name="A")
    document = f"""mutation @transaction {{
        a: createSkill(input: {{name: "A"}}) {{ ok {ERRORS} }}
        b: updateTeam(id: {team.pk}, input: {{floor: 3}}) {{ ok {ERRORS} }} }}"""
    found = office.ask(document, someone(id=1))
    assert codes(found["b"]) == [("FORBIDDEN", "id")]
    assert not Skill.objects.exists()


def test_only_mutations_have_transactions(office):
    found = office.whole("query @transaction { teams { name } }")
    assert "transaction" in found["errors"][0]["message"]
