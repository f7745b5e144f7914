"""Models that are not in the migrations of their app as they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.apps import apps
from django.db import connections

from mainspring.sources.sql.history_table import history_of, kinds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.migrations.loader import MigrationLoader


def models_ahead(label: str, names: Iterable[str], loader: MigrationLoader) -> list[str]:
    """List those of an app's models whose tables the migrations do not know as they are now.

    What follows the migrations of such a model comes too early: a model or a field that is about to
    get another name looks like one that is gone.

    Args:
        label: of the app.
        names: of models, in lower case, that are there or are known from migrations.
        loader: knows the migrations.
    """
    return [name for name in names if _ahead(label, name, loader)]


def _ahead(label: str, name: str, loader: MigrationLoader) -> bool:
    now = apps.get_app_config(label).models.get(name)
    state = loader.project_state()
    if now is None or (label, name) not in state.models:
        return True
    # Django follows no changes of a table that is not its own.
    if not now._meta.managed:
        return False
    known, wanted = history_of(state.apps.get_model(label, name)), history_of(now)
    connection = connections["default"]
    return known.table != wanted.table or kinds(known, connection) != kinds(wanted, connection)
