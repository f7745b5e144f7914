"""Indexes of the few rows that are looked for, on databases that have such and on others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.backends.ddl_references import Statement


class PartialIndex(models.Index):
    """An index of the rows where a column has a value.

    Where there are no partial indexes, as on MySQL and MariaDB, it is one of all rows that begins
    with that column: what is looked for stands together there as well.

    Args:
        column: which.
        value: that it has; "not null" is any.
        fields: what is indexed, with a minus where the order is the other way round.
        name: of the index.
    """

    def __init__(self, *, column: str, value: int | str, fields: Any, name: str) -> None:
        super().__init__(fields=fields, name=name)
        self.column = column
        self.value = value

    def create_sql(
        self,
        model: type[models.Model],
        schema_editor: BaseDatabaseSchemaEditor,
        using: str = "",
        **kwargs: Any,
    ) -> Statement:
        """Write the statement that makes it."""
        features = schema_editor.connection.features
        if features.supports_partial_indexes:
            is_any = self.value == "not null"
            condition = {f"{self.column}__isnull": False} if is_any else {self.column: self.value}
            made = models.Index(fields=self.fields, name=self.name, condition=models.Q(**condition))
        else:
            first = [] if self.column in self.fields else [self.column]
            made = models.Index(fields=[*first, *self.fields], name=self.name)
        return made.create_sql(model, schema_editor, using, **kwargs)

    def deconstruct(self) -> Any:
        """Give how it is made, for migrations."""
        path, arguments, values = super().deconstruct()
        return path, arguments, {**values, "column": self.column, "value": self.value}
