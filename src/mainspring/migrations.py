"""What the migrations of a project may hold: indexes for searches, and tables of versions.

`manage.py makesearch` and `manage.py makehistory` write such migrations.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from django.db.migrations.operations.base import Operation

from mainspring.sources.sql import history_writing
from mainspring.sources.sql.history_table import history_of
from mainspring.sources.sql.history_triggers import untriggered
from mainspring.sources.sql.search_index import create, drop, index_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mainspring.sources.sql.history_table import HistoryTable
    from mainspring.sources.sql.search_index import SearchIndex


class AddSearch(Operation):
    """Make the index of a search, anew if it is there.

    Args:
        model_name: of the app of the migration.
        fields: texts of the model's own table.
        language: as PostgreSQL names it.
        weights: "A" to "D", one for each field.
        typos: whether words with typos are to be found, too: on PostgreSQL it creates the extension
            `pg_trgm`, on others nothing.
    """

    reduces_to_sql = False

    def __init__(
        self,
        model_name: str,
        fields: Sequence[str],
        *,
        language: str,
        weights: Sequence[str],
        typos: bool = False,
    ) -> None:
        self.model_name = model_name
        self.fields = tuple(fields)
        self.language = language
        self.weights = tuple(weights)
        self.typos = typos

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Give what a migration's file is written from."""
        given: dict[str, Any] = {"language": self.language, "weights": self.weights}
        if self.typos:
            given["typos"] = True
        return type(self).__name__, [self.model_name, self.fields], given

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Change nothing of what Django knows of the models."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Make the index.

        Raises:
            NotSupportedError: the database has none.
        """
        self._run(create, app_label, schema_editor, to_state.apps)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Remove the index."""
        self._run(drop, app_label, schema_editor, to_state.apps)

    def _run(self, write: Any, app_label: str, schema_editor: Any, apps: Any) -> None:
        model = apps.get_model(app_label, self.model_name)
        if not self.allow_migrate_model(schema_editor.connection.alias, model):
            return
        for statement in write(self.index(model), schema_editor.connection):
            schema_editor.execute(statement)

    def index(self, model: Any) -> SearchIndex:
        """Describe the index, on a model of the migrations or of today."""
        return index_of(
            model,
            self.fields,
            weights=self.weights,
            language=self.language,
            typos=self.typos,
        )

    def describe(self) -> str:
        """Say what it does."""
        return f"Index the search of {self.model_name}"

    @property
    def migration_name_fragment(self) -> str:
        """Name a migration's file by it."""
        return f"search_{self.model_name.lower()}"


class RemoveSearch(AddSearch):
    """Remove the index of a search; its arguments are those with which it was added."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Remove the index."""
        self._run(drop, app_label, schema_editor, to_state.apps)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Make the index again."""
        self._run(create, app_label, schema_editor, to_state.apps)

    def describe(self) -> str:
        """Say what it does."""
        return f"Remove the index of a search of {self.model_name}"

    @property
    def migration_name_fragment(self) -> str:
        """Name a migration's file by it."""
        return f"remove_search_{self.model_name.lower()}"


class AddHistory(Operation):
    """Make the table of the versions of a model's rows, and take the rows over that are there.

    Args:
        model_name: of the app of the migration.
        fields: of the model's own table, those that are kept.
    """

    reduces_to_sql = False

    def __init__(self, model_name: str, fields: Sequence[str]) -> None:
        self.model_name = model_name
        self.fields = tuple(fields)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Give what a migration's file is written from."""
        return type(self).__name__, [self.model_name, self.fields], {}

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Change nothing of what Django knows of the models."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Make the table and its triggers.

        Raises:
            NotSupportedError: the database has no such triggers.
        """
        self._run(history_writing.create, app_label, schema_editor, to_state.apps)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Remove the table, with all that it knows."""
        self._run(history_writing.drop, app_label, schema_editor, to_state.apps)

    def _run(
        self,
        write: Callable[[HistoryTable, Any], Iterable[str]],
        app_label: str,
        schema_editor: Any,
        apps: Any,
        fields: Sequence[str] | None = None,
    ) -> None:
        model = apps.get_model(app_label, self.model_name)
        if not self.allow_migrate_model(schema_editor.connection.alias, model):
            return
        connection = schema_editor.connection
        history = history_of(model, fields or self.fields)
        statements = list(write(history, connection))
        if connection.vendor == "sqlite":
            # It removes no column of which a trigger speaks, as a later migration may want to;
            # `migrate` makes them at its end.
            statements += untriggered(history, connection)
        for statement in statements:
            schema_editor.execute(statement, params=None)

    def describe(self) -> str:
        """Say what it does."""
        return f"Keep the history of {self.model_name}"

    @property
    def migration_name_fragment(self) -> str:
        """Name a migration's file by it."""
        return f"history_{self.model_name.lower()}"


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

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Give what a migration's file is written from."""
        given: dict[str, Any] = {"was": self.was}
        if self.renamed:
            given["renamed"] = self.renamed
        if self.given:
            given["given"] = self.given
        return type(self).__name__, [self.model_name, self.fields], given

    def database_forwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Rename, add and change columns, and make the triggers anew."""
        write = partial(history_writing.change, renamed=self.renamed, given=self.given)
        self._run(write, app_label, schema_editor, to_state.apps)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,  # noqa: ARG002 - Django's own protocol
        to_state: Any,
    ) -> None:
        """Give columns their names of before, and make the triggers of then."""
        write = partial(history_writing.renamed_back, renamed=self.renamed)
        self._run(write, app_label, schema_editor, to_state.apps)
        self._run(history_writing.keep, app_label, schema_editor, to_state.apps, self.was)

    def describe(self) -> str:
        """Say what it does."""
        return f"Bring the history of {self.model_name} in step with its fields"

    @property
    def migration_name_fragment(self) -> str:
        """Name a migration's file by it."""
        return f"change_history_{self.model_name.lower()}"


class RemoveHistory(AddHistory):
    """Remove a table of versions; its arguments are those with which it was kept last."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,
        to_state: Any,
    ) -> None:
        """Remove the table, with all that it knows."""
        super().database_backwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: Any,
        from_state: Any,
        to_state: Any,
    ) -> None:
        """Make the table anew."""
        super().database_forwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """Say what it does."""
        return f"Remove the history of {self.model_name}"

    @property
    def migration_name_fragment(self) -> str:
        """Name a migration's file by it."""
        return f"remove_history_{self.model_name.lower()}"
