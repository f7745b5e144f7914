"""What the migrations of a project may hold: indexes for searches, and tables of versions.

`manage.py makesearch` and `manage.py makehistory` write such migrations.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db.migrations.operations.base import Operation

from mainspring.sources.sql import history_writing, search_index
from mainspring.sources.sql.history_table import history_of
from mainspring.sources.sql.history_triggers import untriggered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.history_table import HistoryTable
    from mainspring.sources.sql.search_index import SearchIndex


class _BesideTable(Operation):
    """Change what a database has beside a model's table; Django itself knows nothing of it.

    Args:
        model_name: of the app of the migration.
        fields: of the model's own table.
    """

    reduces_to_sql = False
    told: str
    """What it does, with a place for the model's name."""
    fragment: str
    """Begins the name of a migration's file."""

    def __init__(self, model_name: str, fields: Sequence[str]) -> None:
        self.model_name = model_name
        self.fields = tuple(fields)

    def forwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Write the statements of the migration."""
        raise NotImplementedError

    def backwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Write the statements that undo it."""
        raise NotImplementedError

    def named_arguments(self) -> dict[str, Any]:
        """Give the arguments behind the two that all have, but for those left out."""
        return {}

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Give what a migration's file is written from."""
        return type(self).__name__, [self.model_name, self.fields], self.named_arguments()

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Change nothing of what Django knows of the models."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Do it.

        Raises:
            NotSupportedError: the database knows no such thing.
        """
        self._execute(self.forwards, app_label, schema_editor, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Undo it."""
        self._execute(self.backwards, app_label, schema_editor, to_state)

    def _execute(
        self,
        write: Callable[[Any, BaseDatabaseWrapper], Iterable[str]],
        app_label: str,
        schema_editor: Any,
        state: Any,
    ) -> None:
        model = state.apps.get_model(app_label, self.model_name)
        if self.allow_migrate_model(schema_editor.connection.alias, model):
            for statement in write(model, schema_editor.connection):
                schema_editor.execute(statement, params=None)

    def describe(self) -> str:
        """Say what it does."""
        return self.told.format(self.model_name)

    @property
    def migration_name_fragment(self) -> str:
        """Name a migration's file by it."""
        return f"{self.fragment}_{self.model_name.lower()}"


class AddSearch(_BesideTable):
    """Make the index of a search, anew if it is there.

    Args:
        model_name: of the app of the migration.
        fields: texts of the model's own table.
        language: as PostgreSQL names it.
        weights: "A" to "D", one for each field.
        typos: whether words with typos are to be found, too: on PostgreSQL it creates the extension
            `pg_trgm`, on others nothing.
    """

    told = "Index the search of {}"
    fragment = "search"

    def __init__(
        self,
        model_name: str,
        fields: Sequence[str],
        *,
        language: str,
        weights: Sequence[str],
        typos: bool = False,
    ) -> None:
        super().__init__(model_name, fields)
        self.language = language
        self.weights = tuple(weights)
        self.typos = typos

    def named_arguments(self) -> dict[str, Any]:
        """Give how words are found."""
        given: dict[str, Any] = {"language": self.language, "weights": self.weights}
        return given | {"typos": True} if self.typos else given

    def forwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Make the index."""
        return search_index.create(self._index(model), connection)

    def backwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Remove the index."""
        return search_index.drop(self._index(model), connection)

    def _index(self, model: Any) -> SearchIndex:
        return search_index.index_of(
            model,
            self.fields,
            weights=self.weights,
            language=self.language,
            typos=self.typos,
        )


class RemoveSearch(AddSearch):
    """Remove the index of a search; its arguments are those with which it was added."""

    told = "Remove the index of a search of {}"
    fragment = "remove_search"

    forwards = AddSearch.backwards
    backwards = AddSearch.forwards


class AddHistory(_BesideTable):
    """Make the table of the versions of a model's rows, and take the rows over that are there.

    Args:
        model_name: of the app of the migration.
        fields: of the model's own table, those that are kept.
    """

    told = "Keep the history of {}"
    fragment = "history"

    def forwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Make the table and its triggers."""
        history = history_of(model, self.fields)
        return [*history_writing.create(history, connection), *_resting(history, connection)]

    def backwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Remove the table, with all that it knows."""
        return history_writing.drop(history_of(model, self.fields), connection)


class ChangeHistory(AddHistory):
    """Bring a table of versions in step with its model; columns that are no longer kept stay.

    Args:
        model_name: of the app of the migration.
        fields: those that are kept from now on.
        was: those that were kept before.
        renamed: columns that have another name since, by the one that they had.
        given: values that migrations gave to all rows in fields that are never null; older versions
            get them as well.
    """

    told = "Bring the history of {} in step with its fields"
    fragment = "change_history"

    def __init__(
        self,
        model_name: str,
        fields: Sequence[str],
        *,
        was: Sequence[str],
        renamed: Mapping[str, str] | None = None,
        given: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(model_name, fields)
        self.was = tuple(was)
        self.renamed = dict(renamed or {})
        self.given = dict(given or {})

    def named_arguments(self) -> dict[str, Any]:
        """Give what has changed."""
        given = {"renamed": self.renamed, "given": self.given}
        return {"was": self.was} | {name: value for name, value in given.items() if value}

    def forwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Rename, add and change columns, and make the triggers anew."""
        history = history_of(model, self.fields)
        changed = history_writing.change(
            history, connection, renamed=self.renamed, given=self.given
        )
        return [*changed, *_resting(history, connection)]

    def backwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Give columns their names of before, and make the triggers of then."""
        now, then = history_of(model, self.fields), history_of(model, self.was)
        return [
            *history_writing.renamed_back(now, connection, renamed=self.renamed),
            *history_writing.keep(then, connection),
            *_resting(then, connection),
        ]


class RenameHistory(AddHistory):
    """Give a table of versions the name that goes with its model's, whose table has another one.

    Args:
        model_name: of the app of the migration, as it is called now.
        fields: those that are kept.
        table: the name that the model's table had.
    """

    told = "Take the history of {} over from the name that its table had"
    fragment = "rename_history"

    def __init__(self, model_name: str, fields: Sequence[str], *, table: str) -> None:
        super().__init__(model_name, fields)
        self.table = table

    def named_arguments(self) -> dict[str, Any]:
        """Give the name of before."""
        return {"table": self.table}

    def forwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Rename the table, and make its triggers anew."""
        now = history_of(model, self.fields)
        moved = history_writing.taken_over(now, connection, was=replace(now, table=self.table))
        return [*moved, *_resting(now, connection)]

    def backwards(self, model: Any, connection: BaseDatabaseWrapper) -> Iterable[str]:
        """Rename it back; `migrate` makes the triggers at its end, when the model is as it was."""
        now = history_of(model, self.fields)
        return history_writing.moved(replace(now, table=self.table), connection, was=now)


class RemoveHistory(AddHistory):
    """Remove a table of versions; its arguments are those with which it was kept last."""

    told = "Remove the history of {}"
    fragment = "remove_history"

    forwards = AddHistory.backwards
    backwards = AddHistory.forwards


def _resting(history: HistoryTable, connection: BaseDatabaseWrapper) -> list[str]:
    """Write what removes the triggers again on SQLite; `migrate` makes them at its end.

    It removes no column of which a trigger speaks, as a later migration may want to.
    """
    return untriggered(history, connection) if connection.vendor == "sqlite" else []
