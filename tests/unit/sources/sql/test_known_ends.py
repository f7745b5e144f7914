"""Links are set without a look at the row behind only by keys that no database changes."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.db import connection, models
from django.test.utils import isolate_apps

from mainspring.operation.mutation import Key
from mainspring.sources.sql.write_finding import known_end


def _known(key: models.Field[Any, Any], value: Any) -> Any:
    with isolate_apps("tests.office"):
        target = type("Target", (models.Model,), {"__module__": "tests.office.models", "key": key})
        link: Any = models.ForeignKey(target, models.CASCADE)
        members = {"__module__": "tests.office.models", "link": link}
        column: Any = type("Holder", (models.Model,), members)._meta.get_field("link")
        parts = ((column.target_field.attname, value),)
        return known_end(column, Key(parts=parts, path=()), alias="default")


@pytest.mark.parametrize(
    ("key", "given", "held"),
    [
        (models.BigAutoField(primary_key=True), "7", 7),
        (models.BigAutoField(primary_key=True), 2**63, None),
        (models.UUIDField(primary_key=True), str(UUID(int=7)), UUID(int=7)),
        (models.DateField(primary_key=True), "2024-02-29", date(2024, 2, 29)),
        (models.DecimalField(max_digits=5, decimal_places=2, primary_key=True), "1.004", None),
        (models.FloatField(primary_key=True), 0.1, None),
        (models.CharField(max_length=9, primary_key=True, db_collation="NOCASE"), "a", None),
    ],
)
def test_only_keys_that_are_stored_as_they_are_are_known(key: Any, given: Any, held: Any) -> None:
    assert _known(key, given) == held


def test_a_text_is_known_where_texts_are_not_folded() -> None:
    folds = connection.vendor == "mysql"
    key = models.CharField(max_length=9, primary_key=True)
    assert _known(key, "Go") == (None if folds else "Go")
