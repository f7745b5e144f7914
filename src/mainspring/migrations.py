"""What the migrations of a project may hold: indexes for searches.

`manage.py makesearch` writes such migrations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.migrations.operations.base import Operation

from mainspring.sources.sql.search_index import create, drop, index_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.sources.sql.search_index import SearchIndex


class AddSearch(Operation):
    """Make the index of a search, anew if it is there.

    Args:
        model_name: of the app of the migration.
        fields: texts of the model's own table.
        language: as PostgreSQL names it.
        weights: "A" to "D", one for each field.
    """

    reduces_to_sql = False

    def __init__(
        self, model_name: str, fields: Sequence[str], *, language: str, weights: Sequence[str]
    ) -> None:
        self.model_name = model_name
        self.fields = tuple(fields)
        self.language = language
        self.weights = tuple(weights)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Give what a migration's file is written from."""
        given = {"language": self.language, "weights": self.weights}
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
        return index_of(model, self.fields, weights=self.weights, language=self.language)

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
