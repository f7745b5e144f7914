import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql

from tests.acceptance.demo.at_a_time import AT_A_TIME
from tests.acceptance.demo.notices import BOARD, FLIGHTS, GATES
from tests.acceptance.demo.project import python
from tests.acceptance.demo.records import COUNTS
from tools.servers import postgres

LOAD = "print(load.load(archive=Path({tiny!r}), expected=None))"
# Ends the work when the flights are about to be finished.
INTERRUPTED = """
def progress(label, done, total):
    if label == 'flights' and done:
        {how}
load.load(archive=Path({tiny!r}), expected=None, progress=progress)
"""
DUMP = """
import json
from django.core import serializers
found = [list(model.objects.order_by('pk').values()) for model in load.MODELS.values()]
print(json.dumps(found, default=str))
"""


def everything(data: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the demo's tables, and the names of their indexes."""
    with closing(sqlite3.connect(data / "flights.sqlite3")) as connection:
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'flights_%'"
        found = {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608
            for (name,) in connection.execute(names).fetchall()
        }
        indexes = "SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name"
        return {**found, "indexes": connection.execute(indexes).fetchall()}


@pytest.fixture(scope="module")
def filled(migrated: Path, tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a loaded database, to look at only."""
    data = tmp_path_factory.mktemp("filled")
    shutil.copytree(migrated, data, dirs_exist_ok=True)
    said = python(LOAD.format(tiny=str(tiny)), data=data)
    assert said.strip() == str(COUNTS)
    return data


def test_loads_all_records(filled: Path):
    names = ("airline", "airport", "plane", "flight", "weather")
    found = everything(filled)
    assert [len(found[f"flights_{name}"]) for name in names] == list(COUNTS.values())


def test_links_that_point_at_nothing_are_kept(filled: Path):
    with closing(sqlite3.connect(filled / "flights.sqlite3")) as connection:
        query = "SELECT plane_id, destination_id FROM flights_flight WHERE id = 2"
        assert connection.execute(query).fetchone() == ("N999XX", "SJU")


def test_loading_leaves_the_indexes_as_the_migrations_made_them(filled: Path, migrated: Path):
    indexes = everything(filled)["indexes"]
    assert indexes == everything(migrated)["indexes"]
    assert ("flight_by_departure_delay",) in indexes


def test_a_second_load_touches_nothing(filled: Path, tmp_path: Path):
    shutil.copytree(filled, tmp_path, dirs_exist_ok=True)
    change = """
models.Plane.objects.filter(pk='N10156').update(seats=1)
models.Flight.objects.filter(pk=3).delete()
"""
    said = python(change + LOAD.format(tiny="/nowhere"), data=tmp_path)
    assert said.strip() == str({**COUNTS, "flights": 2})
    seats = {row[0]: row[6] for row in everything(tmp_path)["flights_plane"]}
    assert seats == {"N10156": 1, "N14228": 149}


def test_another_number_of_rows_than_expected_keeps_nothing(data: Path, tiny: Path):
    before = everything(data)
    code = f"""
try:
    load.load(archive=Path({str(tiny)!r}))
except load.LoadError as error:
    print(error)
"""
    said = python(code, data=data)
    assert "expected" in said
    assert "336776" in said
    assert everything(data) == before


@pytest.mark.parametrize(
    "how",
    [
        pytest.param("raise KeyboardInterrupt", id="by Ctrl-C"),
        pytest.param("import os; os._exit(9)", id="by a kill"),
    ],
)
def test_an_interrupted_load_starts_over_cleanly(data: Path, tiny: Path, how: str):
    before = everything(data)
    python(INTERRUPTED.format(tiny=str(tiny), how=how), data=data, check=False)
    assert everything(data) == before
    python(LOAD.format(tiny=str(tiny)), data=data)
    assert len(everything(data)["flights_flight"]) == 3


def test_the_next_keys_follow_those_of_the_records(data: Path, tiny: Path, server_url: str):
    code = f"""
load.load(archive=Path({str(tiny)!r}), expected=None)
copy = models.Flight.objects.get(pk=1)
copy.pk, copy.flight_number = None, 1
copy.save()
print(copy.pk)
"""
    for url in ("", server_url):
        assert python(code, data=data, url=url).strip() == "4"


def test_both_databases_hold_the_same_values(data: Path, tiny: Path, server_url: str):
    code = LOAD.format(tiny=str(tiny)) + DUMP
    dumps = [
        json.loads(python(code, data=data, url=url).splitlines()[-1]) for url in ("", server_url)
    ]
    assert dumps[0] == dumps[1]
    assert [len(rows) for rows in dumps[0]] == list(COUNTS.values())


def test_both_databases_hold_the_same_past(data: Path, server_url: str):
    code = f"{FLIGHTS}\nnotices.load()\n{GATES}"
    sqlite, postgresql = (json.loads(python(code, data=data, url=url)) for url in ("", server_url))
    assert sqlite == postgresql
    assert len({json.dumps(gates) for gates in sqlite}) == 4


def test_both_databases_answer_the_same_of_the_board(data: Path, server_url: str):
    code = f"{FLIGHTS}\nnotices.load()\n{BOARD}"
    sqlite, postgresql = (json.loads(python(code, data=data, url=url)) for url in ("", server_url))
    titles = [
        [sorted(row["title"] for row in found.pop("bulletins")) for found in answers]
        for answers in (sqlite, postgresql)
    ]
    assert titles[0] == [titles[0][0], []]
    # Words with typos are found on PostgreSQL alone.
    assert titles[1] == [titles[0][0], titles[0][0]]
    assert len(titles[0][0]) == 2
    assert sqlite == postgresql
    assert sqlite[0]["family"]


def test_of_two_at_a_time_one_gets_the_last_seat_and_one_the_plane(data: Path, server_url: str):
    assert json.loads(python(FLIGHTS + AT_A_TIME, data=data, url=server_url)) == {
        "seat": [["FULL"], "done"],
        "plane": [["RULE"], "done"],
        "passengers": 1,
    }


def test_an_interrupted_load_on_postgresql_keeps_nothing(data: Path, tiny: Path, server_url: str):
    interrupted = INTERRUPTED.format(tiny=str(tiny), how="raise KeyboardInterrupt")
    python(interrupted, data=data, url=server_url, check=False)
    said = python("print(load.counts())", data=data, url=server_url)
    assert said.strip() == str(dict.fromkeys(COUNTS, 0))
    assert python(LOAD.format(tiny=str(tiny)), data=data, url=server_url).strip() == str(COUNTS)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """A server, and the name of a migrated database on it."""
    name = f"test_flights_{os.getpid()}"
    with postgres.running() as server:
        create(server.url, name)
        url = urlunsplit(urlsplit(server.url)._replace(path=f"/{name}"))
        try:
            data = tmp_path_factory.mktemp("template")
            python("call_command('migrate', verbosity=0)", data=data, url=url)
            yield server.url, name
        finally:
            drop(server.url, name)


@pytest.fixture
def server_url(template: tuple[str, str]) -> Iterator[str]:
    """The address of an empty, migrated PostgreSQL database."""
    url, migrated = template
    name = f"{migrated}_copy"
    create(url, name, template=migrated)
    try:
        yield urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
    finally:
        drop(url, name)


def create(url: str, name: str, *, template: str = "template1") -> None:
    words = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    run(url, words.format(sql.Identifier(name), sql.Identifier(template)))


def drop(url: str, name: str) -> None:
    run(url, sql.SQL("DROP DATABASE IF EXISTS {} (FORCE)").format(sql.Identifier(name)))


def run(url: str, words: sql.Composed) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(words)
