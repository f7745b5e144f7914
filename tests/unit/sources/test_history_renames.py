"""New names for columns of a table of versions."""

import sqlite3

import pytest
from django.db import connection

from mainspring.sources.sql.history_renames import renames
from mainspring.sources.sql.history_table import HistoryTable

HISTORY = HistoryTable(table="t", key=("id",), fields=())


@pytest.mark.parametrize(
    ("renamed", "values"),
    [
        ({}, {"a": 1, "b": 2, "c": 3}),
        ({"a": "d"}, {"d": 1, "b": 2, "c": 3}),
        ({"z": "d"}, {"a": 1, "b": 2, "c": 3}),
        ({"a": "b", "b": "a"}, {"b": 1, "a": 2, "c": 3}),
        ({"a": "b", "b": "c"}, {"b": 1, "c": 2, "ms_moved_2": 3}),
        ({"a": "c"}, {"c": 1, "b": 2, "ms_moved_1": 3}),
    ],
)
def test_every_value_stays_with_its_column(renamed, values):
    own = sqlite3.connect(":memory:")
    own.execute(f"CREATE TABLE {HISTORY.name} (a, b, c)")
    own.execute(f"INSERT INTO {HISTORY.name} VALUES (1, 2, 3)")  # noqa: S608 - a name
    known = ("a", "b", "c")
    for statement in renames(HISTORY, connection, known=known, renamed=renamed):
        own.execute(statement.replace("`", '"'))
    found = own.execute(f"SELECT * FROM {HISTORY.name}")  # noqa: S608 - a name
    names = [column[0] for column in found.description]
    assert dict(zip(names, found.fetchone(), strict=True)) == values
    own.close()
