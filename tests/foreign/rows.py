"""Fills the foreign project's tables, always with the same rows."""

from collections.abc import Mapping
from typing import Any

from django.apps import apps
from django.db import models, transaction

from tests.foreign.content import (
    choices,
    clashes,
    custom_fields,
    documents,
    elsewhere,
    fields,
    generic,
    inheritance,
    keys,
    links,
    managers,
    names,
    rows,
    secrets,
    trees,
    users,
    views,
)
from tests.foreign.project import OTHER_DATABASE
from tests.foreign.storage import OPENED
from tests.foreign.writer import Writer

# In this order, because later ones link to rows of earlier ones.
_THEMES = (
    names.write,
    clashes.write,
    keys.write,
    links.write_people,
    inheritance.write,
    links.write,
    managers.write,
    rows.write,
    fields.write,
    documents.write,
    custom_fields.write,
    secrets.write,
    choices.write,
    generic.write,
    users.write,
    trees.write,
    views.write,
    elsewhere.write,
)


def fill() -> Mapping[type[models.Model], list[Any]]:
    """Write every row of the foreign project into empty tables of both databases.

    Returns:
        The instances by their class, in the order of their writing; rows that were changed past
        the ORM afterwards are not read again.
    """
    writer = Writer()
    with transaction.atomic(), transaction.atomic(using=OTHER_DATABASE):
        for write in _THEMES:
            write(writer)
        if apps.is_installed("tests.foreign.apps.postgres"):
            # Its models cannot be imported where there is no driver for PostgreSQL.
            from tests.foreign.content import postgres

            postgres.write(writer)
        writer.close()
    OPENED.clear()
    return dict(writer.written)
