"""The vault with a history of all that its own tables hold, and what happens to it in a month."""

from __future__ import annotations

from types import new_class
from typing import TYPE_CHECKING, Any

from mainspring import Entity, History
from tests.vault import domain as standing
from tests.vault import models

if TYPE_CHECKING:
    from tests.vault.keeping import Keeping

KEPT = (
    models.Agency,
    models.Agent,
    models.Tag,
    models.Dossier,
    models.Watch,
    models.Page,
    models.Sealed,
    models.Asset,
    models.Vehicle,
    models.Strongbox,
)
"""All but the ledgers, the notes, and the table between dossiers and tags."""


def remembering(*definitions: Any) -> tuple[type[Entity[Any]], ...]:
    """Give entities of the vault a history."""
    return tuple(_with_history(item) for item in definitions)


def _with_history(definition: Any) -> type[Entity[Any]]:
    own = {name: value for name, value in vars(definition).items() if name not in _OF_CLASSES}
    own["history"] = History()
    return new_class(
        definition.__name__, definition.__orig_bases__, exec_body=lambda to: to.update(own)
    )


_OF_CLASSES = {"__dict__", "__weakref__", "__orig_bases__", "__parameters__"}


ENTITIES = remembering(
    standing.Agencies,
    standing.Agents,
    standing.Tags,
    standing.Dossiers,
    standing.Watches,
    standing.Pages,
    standing.SealedThings,
    standing.Assets,
    standing.Vehicles,
    standing.Strongboxes,
)

DOCUMENTS = (
    "{ agencies { id name code budget agents { id name } dossiers { id title secret } } }",
    "{ dossiers(orderBy: {id: ASC}) { id title level cost limit excess secret summary double over "
    "late opened lead { id name clearance } contact { name } agency { name code } } }",
    "{ dossiers { id } }",
    '{ dossiers(where: {lead: {name: {contains: "a"}}}) { id lead { mentor { name } } } }',
    '{ dossiers(where: {agency: {name: {eq: "Owls"}}}, orderBy: {agency: {code: DESC}}) { id } }',
    "{ dossiers(orderBy: [{lead: {name: ASC}}, {id: ASC}]) { id } }",
    '{ dossiers(search: "a", limit: 3, offset: 1) { id title } }',
    "{ dossiers(distinctOn: [level]) { id level } }",
    "{ dossiers(shuffle: 7) { id } }",
    "{ dossiers { id rivals { id } aide { name } successor { id title } } }",
    "{ dossiers { id pages(limit: 1, orderBy: {number: DESC}) { id text } watches { kind } } }",
    "{ dossiers(where: {pages: {some: {number: {gt: 1}}}}) { id } }",
    "{ dossiers(where: {pages: {every: {number: {lt: 3}}}}) { id } }",
    "{ agencies(where: {dossiers: {none: {level: {gt: 3}}}}) { id } }",
    "{ agencies(where: {not: {agents: {some: {active: {eq: true}}}}}) { id } }",
    '{ tags { id label dossiers(where: {id: {in: ["1", "2"]}}, orderBy: {id: ASC}) { title } } }',
    '{ dossier(id: "1") { id title agency { name } tags { label } } }',
    '{ dossier(id: "3") { id title lead { name } } }',
    '{ agencyByCode(code: "OW") { id name } }',
    "{ dossierAggregate { count min { level } max { title } "
    "groups(by: [{agency: {code: true}}], having: {count: {gte: 1}}) { key { agency { code } } "
    "count sum { level } } } }",
    "{ agencies(orderBy: [{dossierAggregate: {count: DESC}}, {id: ASC}]) { id "
    "dossierAggregate(where: {level: {gt: 1}}) { count avg { level } } } }",
    "{ agencies(where: {dossiers: {aggregate: {count: {gt: 1}}}}) { id } }",
    "{ dossierConnection(first: 2) { totalCount pageInfo { hasNextPage } edges { node { id } } } }",
    "{ dossierConnection(last: 2) { nodes { id title } pageInfo { hasPreviousPage } } }",
    "{ agencies { id dossierConnection(first: 1) { totalCount nodes { id } } } }",
    "{ dossierAggregate(where: {level: {lt: 5}}) { count } }",
    "{ agents(orderBy: {id: ASC}) { id name salary peer { name } pupils { name } "
    "heavier { label } } }",
    "{ assets(orderBy: {id: ASC}) { __typename id label worth ... on Vehicle { plate } "
    "... on Strongbox { combination } } }",
    "{ vehicles { id label plate agency { name } } }",
    "{ watches { kind agent { name } dossier { title } } }",
)
"""Every kind of read."""


def as_of(document: str) -> str:
    """Ask the same of a moment that comes with the request."""
    head, rest = document.removeprefix("{ ").split(None, 1)
    name, found, arguments = head.partition("(")
    asked = f"{name}(asOf: $t, {arguments}" if found else f"{name}(asOf: $t)"
    return f"query ($t: DateTime) {{ {asked} {rest}"


def live(keeping: Keeping) -> None:
    """Let a month go by: on the 1st all is as it was filled, it changes on the 10th and 20th."""
    keeping.stamp(1)
    models.Agency.objects.filter(pk=1).update(name="Eagles", code="EA")
    models.Agent.objects.filter(pk=2).update(active=False, name="Bert", agency_id=2, clearance=4)
    models.Dossier.objects.filter(pk__in=[1, 4]).update(level=2, cost=33, secret="moved")
    models.Dossier.objects.filter(pk=2).update(level=9, agency_id=2, lead_id=1)
    models.Page.objects.filter(dossier_id=1, number=2).delete()
    models.Page.objects.filter(hidden=True).update(hidden=False)
    models.Vehicle.objects.filter(pk=12).update(stolen=False, label="found")
    models.Watch.objects.filter(kind="guest").update(agent_id=3)
    models.Tag.objects.filter(pk=1).update(label="crimson", weight=9)
    keeping.stamp(10)
    models.Sealed.objects.all().delete()
    models.Page.objects.filter(dossier_id__in=[3, 5]).delete()
    models.Watch.objects.filter(dossier_id__in=[3, 5]).delete()
    models.Note.objects.all().delete()
    for dossier in models.Dossier.objects.filter(pk__in=[3, 5]):
        dossier.delete()
    models.Vehicle.objects.filter(pk=11).delete()
    models.Agent.objects.filter(pk=4).delete()
    models.Agency.objects.create(pk=9, name="Newts", code="NE", budget=1)
    models.Dossier.objects.create(pk=90, title="Omega", agency_id=9, secret="late", level=1)
    keeping.stamp(20)
