"""Links by tables with values of their own: the rows of these are written as any others."""

import pytest

from mainspring import Entity, Policy, anyone, nobody
from tests.vault import models
from tests.vault.asking import someone, vault

pytestmark = pytest.mark.django_db

WHO = someone()
OPEN = Policy(read=anyone, create=anyone, update=anyone, delete=anyone)
CHANGE = """mutation($id: ID!, $i: AgentUpdateInput!) { updateAgent(id: $id, input: $i) {
    ok errors { code path } agent { watches { kind dossier { title } } watched { title } } } }"""


def opened(watches=OPEN):
    open_watches = watches

    class Agents(Entity[models.Agent]):
        policy = OPEN

    class Dossiers(Entity[models.Dossier]):
        policy = OPEN

    class Watches(Entity[models.Watch]):
        plural = "Watches"
        policy = open_watches

    return vault(Agents, Dossiers, Watches)


@pytest.fixture
def ends():
    agency = models.Agency.objects.create(name="Owls", code="OW")
    agent = models.Agent.objects.create(name="Ada", codename="a")
    dossiers = [
        models.Dossier.objects.create(title=title, agency=agency, secret=title, level=1)
        for title in ("Alpha", "Beta")
    ]
    return agent, dossiers


def done(found, agent, watches):
    (payload,) = found.ask(CHANGE, WHO, id=agent.pk, i={"watches": watches}).values()
    return payload


def test_rows_between_are_made_changed_and_deleted_with_what_they_hold(ends):
    agent, (alpha, beta) = ends
    found = opened()
    made = [
        {"dossier": {"connect": {"id": dossier.pk}}, "kind": kind}
        for dossier, kind in ((alpha, "lead"), (beta, "guest"))
    ]
    payload = done(found, agent, {"create": made})
    assert payload["ok"], payload
    shown = sorted((item["kind"], item["dossier"]["title"]) for item in payload["agent"]["watches"])
    assert shown == [("guest", "Beta"), ("lead", "Alpha")]
    one, two = agent.watches.order_by("kind")
    steps = {
        "update": [{"where": {"id": two.pk}, "input": {"kind": "boss"}}],
        "delete": [{"id": one.pk}],
    }
    payload = done(found, agent, steps)
    assert [item["kind"] for item in payload["agent"]["watches"]] == ["boss"]
    assert [item["title"] for item in payload["agent"]["watched"]] == ["Alpha"]


def test_a_link_whose_table_needs_values_is_not_written_past_them(ends):
    schema = opened().surface.schema
    fields = schema.type_map["AgentUpdateInput"].fields
    assert ("watches" in fields, "watched" in fields) == (True, False)


def test_who_may_write_no_rows_between_does_not_by_their_ends(ends):
    agent, (alpha, _) = ends
    made = [{"dossier": {"connect": {"id": alpha.pk}}, "kind": "lead"}]
    closed = opened(Policy(read=anyone, create=nobody, update=OPEN.update, delete=OPEN.delete))
    whole = closed.whole(CHANGE, WHO, id=agent.pk, i={"watches": {"create": made}})
    assert "errors" in whole
    assert not models.Watch.objects.exists()
