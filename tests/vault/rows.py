"""Fill the vault."""

import datetime

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection

from tests.vault import models

COLUMNS = ("title", "level", "secret", "remark", "cost", "limit", "opened")


def fill() -> None:
    """Write the rows that the attacks speak of; their keys are fixed."""
    _people()
    _dossiers()
    _things()
    with connection.cursor() as cursor:
        # The keys above were given, so the database does not know that they are taken.
        tables = list(apps.get_app_config("vault").get_models())
        for statement in connection.ops.sequence_reset_sql(no_style(), tables):
            cursor.execute(statement)


def _people() -> None:
    models.Agency.objects.bulk_create(
        models.Agency(pk=key, name=name, code=name[:2].upper(), budget=key * 1000)
        for key, name in ((1, "Owls"), (2, "Foxes"), (3, "Bears"))
    )
    rows = (
        (1, "Ada", 1, None, 3, True),
        (2, "Bob", 1, 1, None, True),
        (3, "Cyd", 2, 1, 1, False),
        (4, "Dan", 2, 3, 5, True),
        (5, "Eve", None, 2, 2, False),
    )
    for key, name, agency, mentor, clearance, active in rows:
        models.Agent.objects.create(
            pk=key,
            name=name,
            codename=f"code-{name}",
            agency_id=agency,
            mentor_id=mentor,
            clearance=clearance,
            salary=key * 100 if key != 5 else None,
            active=active,
        )
    models.Tag.objects.bulk_create(
        models.Tag(pk=key, label=label, weight=key)
        for key, label in ((1, "red"), (2, "green"), (3, "blue"))
    )


def _dossiers() -> None:
    rows = (
        # key, title, agency, lead, reviewer, contact, level, cost, limit
        (1, "Alpha", 1, 1, 2, 1, 1, 10, 5),
        (2, "Beta", 1, 3, 1, 2, 2, 20, 25),
        (3, "Gamma", 2, 4, None, 4, 3, None, 1),
        (4, "Delta", 2, None, 3, 3, 7, 40, 50),
        (5, "Epsilon", 3, 5, 4, None, 9, 50, 5),
        (6, "Zeta", 3, 2, 2, 5, None, 60, 70),
        (7, "Eta", 1, 4, 1, 1, 4, 5, 5),
    )
    for key, title, agency, lead, reviewer, contact, level, cost, limit in rows:
        dossier = models.Dossier.objects.create(
            pk=key,
            title=title,
            agency_id=agency,
            lead_id=lead,
            reviewer_id=reviewer,
            contact_id=contact,
            level=level,
            cost=cost,
            limit=limit,
            secret=f"secret-{key}",
            remark=f"remark-{key}" if key % 2 else None,
            opened=datetime.date(2016 + key, 1, key),
        )
        dossier.tags.set([1 + key % 3, 1 + (key + 1) % 3] if key != 7 else [])
        models.Sealed.objects.create(pk=key, dossier=dossier, text=f"sealed-{key}")
        for number in range(1, 4):
            models.Page.objects.create(
                pk=key * 10 + number,
                dossier=dossier,
                number=number,
                text=f"text-{key}-{number}",
                hidden=number == 3,
                grade=None if number == 1 else (key + number) % 4,
            )
        for agent in {1 + key % 5, 1 + (key * 3) % 5}:
            models.Watch.objects.create(dossier=dossier, agent_id=agent, kind="lead")
        models.Watch.objects.create(dossier=dossier, agent_id=1 + (key + 2) % 5, kind="guest")


def _things() -> None:
    for key in (1, 2, 3):
        models.Ledger.objects.create(pk=key, agency_id=key, amount=key * 7)
        models.Asset.objects.create(pk=key, agency_id=key, label=f"plain-{key}", worth=key)
        models.Vehicle.objects.create(
            pk=10 + key, agency_id=key, label=f"car-{key}", worth=10 + key,
            plate=f"plate-{key}", stolen=key == 2,
        )  # fmt: skip
        models.Strongbox.objects.create(
            pk=20 + key, agency_id=key, label=f"box-{key}", worth=20 + key,
            combination=f"combination-{key}",
        )  # fmt: skip
    targets = (
        *models.Dossier.objects.order_by("pk"),
        *models.Agency.objects.order_by("pk"),
        *models.Sealed.objects.order_by("pk")[:2],
        *models.Agent.objects.order_by("pk"),
    )
    for number, target in enumerate(targets, start=1):
        models.Note.objects.create(pk=number, target=target, text=f"note-{number}")
