"""Who may read what of the vault: every kind of rule, and every kind of thing made from others."""

from collections.abc import Sequence

from django.db.models import Q
from django.db.models.functions import Coalesce

from mainspring import (
    Entity,
    F,
    Outer,
    Policy,
    Principal,
    Search,
    anyone,
    authenticated,
    computed,
    nobody,
    owns,
    permission,
    relation,
    role,
    staff,
    when,
    where,
)
from mainspring.definition.computed import Row
from mainspring.definition.rules import principal
from tests.vault import models


def is_vetted(who: Principal) -> bool:
    """Tell whether somebody is vetted; raises where nobody looked."""
    return bool(who.attributes["vetted"])


class Agencies(Entity[models.Agency]):
    """Who keeps dossiers."""

    policy = Policy(read=anyone, fields={"budget": role("auditor")})


class Agents(Entity[models.Agent]):
    """Who works for an agency."""

    policy = Policy(
        read=where(active=True) | staff,
        fields={
            "codename": nobody,
            "salary": owns("agency") & role("officer"),
            "clearance": staff | where(pk=principal.agent),
            "mentor": authenticated,
        },
    )
    search = Search("name", "codename")
    peer = relation(
        models.Agent,
        on={"agency": "agency"},
        where=Q(salary__gt=Outer("salary")) | Q(name__gt=Outer("name")),
        order_by="name",
    )
    heavier = relation(models.Tag, where=Q(weight__gte=Outer("clearance")), many=True)


class Tags(Entity[models.Tag]):
    """A word on dossiers."""

    policy = Policy(read=anyone, fields={"weight": permission("vault.view_weight")})


class Dossiers(Entity[models.Dossier]):
    """What an agency knows."""

    fields = ("secret",)
    policy = Policy(
        read=where(level__lt=5) | owns("agency") | role("director"),
        fields={
            "secret": where(level__lte=2),
            "remark": nobody,
            "cost": owns("agency"),
            "reviewer": nobody,
            "contact": ~where(level__gte=2),
            "watchers": authenticated,
            "opened": when(is_vetted),
        },
    )
    search = Search("title", "secret", "remark", "lead__name", "lead__codename")
    double = computed(F("cost") * 2)
    over = computed(F("limit") < F("cost"))
    boss_clearance = computed(F("lead__clearance"))
    judge = computed(Coalesce(F("reviewer__name"), F("title")))
    late = computed(Q(opened__year__lt=2020))
    # Links that read what is hidden from some: to compare, to choose and to sort.
    rivals = relation(
        models.Dossier,
        on={"agency": "agency"},
        where=Q(cost__lt=Outer("cost")),
        many=True,
        order_by="-secret",
    )
    aide = relation(models.Agent, on={"level": "clearance"}, order_by="-salary")
    successor = relation(
        models.Dossier, where=Q(opened__gt=Outer("opened")), order_by=("opened", "title")
    )
    boss = relation(models.Agent, on={"reviewer": "id"})

    @computed(needs=["title", "secret", "lead__name"])
    def summary(rows: Sequence[Row]) -> list[str]:  # noqa: N805 - a function of a batch
        """Say everything at once."""
        return [f"{row.title}/{row.secret}/{row.lead__name}" for row in rows]


class Watches(Entity[models.Watch]):
    """Who looks at a dossier."""

    plural = "Watches"
    policy = Policy(read=where(agent=principal.agent) | role("director"))


class Pages(Entity[models.Page]):
    """A page of a dossier."""

    policy = Policy(
        read=where(dossier__level__lte=3, hidden=False) | owns("dossier__agency", by="agency"),
        fields={"grade": ~when(is_vetted) & staff, "text": where(grade__lt=F("number"))},
    )


class SealedThings(Entity[models.Sealed]):
    """What nobody may read."""

    name = "Sealed"
    plural = "SealedThings"
    policy = Policy(read=nobody)


class Assets(Entity[models.Asset]):
    """Something of an agency's."""

    policy = Policy(read=anyone, fields={"worth": owns("agency")})


class Vehicles(Entity[models.Vehicle]):
    """An asset that moves."""

    policy = Policy(read=where(stolen=False), fields={"plate": authenticated})


class Strongboxes(Entity[models.Strongbox]):
    """An asset that is closed."""

    plural = "Strongboxes"
    policy = Policy(read=role("keeper"))


class Notes(Entity[models.Note]):
    """A remark on anything."""

    policy = Policy(read=anyone)
