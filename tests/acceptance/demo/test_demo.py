import json
import signal
import socket
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psycopg
import pytest

from examples.flights.flights import archive
from tests.acceptance.demo.project import FOLDER, python
from tests.acceptance.demo.visitor import Demo, Visitor
from tools.servers import postgres

# What the recorded flights hold; written here once more, as the demo could be wrong about it.
COUNTS = {
    "airlines": 16,
    "airports": 1_458,
    "planes": 3_322,
    "flights": 336_776,
    "weather": 26_115,
}
TABS = sorted((FOLDER / "queries").glob("*.graphql"))
CHANGING = [path for path in TABS if "\nmutation " in path.read_text()]
# What a worker writes has a test of its own: it is there only when something has happened.
WORKED = [path for path in TABS if path.stem in ("38-alerts", "39-headcounts")]
QUERIES = [path for path in TABS if path not in CHANGING and path not in WORKED]
# Some write rows, the others do what the project declares.
WRITING = [path for path in CHANGING if "NoticeCreateInput" in path.read_text()]
WRITING += [path for path in CHANGING if "NoticeUpdateInput" in path.read_text()]
ACTING = [path for path in CHANGING if path not in WRITING]


def query(name: str) -> str:
    (path,) = (path for path in TABS if name in path.stem)
    return path.read_text()


def variables(path: Path) -> Any:
    beside = path.with_name(f"{path.stem}.variables.json")
    return json.loads(beside.read_text()) if beside.exists() else {}


def test_everything_is_loaded(full: Path):
    assert python("print(load.counts())", data=full).strip() == str(COUNTS)


def test_a_second_start_goes_on_at_once_and_prints_what_to_try(full: Path):
    demo = Demo.start(full)
    said = demo.read_until("Ctrl-C stops")
    said += demo.stop(signal.SIGINT)
    assert demo.code == 0
    assert "336,776 flights are there already" in said
    assert "writing" not in said
    assert f"http://127.0.0.1:{demo.port}/graphql/" in said
    assert "password is 'demo'" in said
    assert all(path.read_text().splitlines()[0].removeprefix("# ") in said for path in TABS)
    assert len(TABS) >= 30
    assert said.endswith("Stopped.\n")
    assert "Traceback" not in said


def test_it_stops_as_cleanly_when_it_is_terminated(full: Path):
    demo = Demo.start(full)
    demo.read_until("Ctrl-C stops")
    assert demo.stop(signal.SIGTERM).endswith("Stopped.\n")
    assert demo.code == 0


def test_a_taken_port_is_said_before_anything_is_done(tmp_path: Path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        demo = Demo.start(tmp_path, port=port)
        said = demo.finish()
    assert demo.code == 1
    assert f"port {port} on 127.0.0.1 cannot be used" in said
    assert f"--port {port + 1}" in said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_make_passes_the_port_in_the_environment(tmp_path: Path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        demo = Demo.start(tmp_path, env={"PORT": port})
        assert f"port {port} on 127.0.0.1 cannot be used" in demo.finish()


def test_a_fetch_that_fails_is_a_clear_message(migrated: Path):
    env = {"PIP_CONFIG_FILE": "/dev/null", "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""}
    demo = Demo.start(migrated, "--load-only", env=env)
    said = demo.finish()
    assert demo.code == 1
    assert "error: pip could not fetch the recorded flights" in said
    assert "Traceback" not in said


def test_no_postgresql_is_a_clear_message(tmp_path: Path):
    env = {"MAINSPRING_TEST_POSTGRES": "postgresql://nobody@127.0.0.1:1/nothing"}
    demo = Demo.start(tmp_path, "--database", "postgres", env=env)
    said = demo.finish()
    assert demo.code == 1
    assert "error: no PostgreSQL was found" in said
    assert "Traceback" not in said


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that all accounts can reach: as root, the server runs as another one."""
    with tempfile.TemporaryDirectory(prefix="flights-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def test_a_postgresql_of_its_own_ends_with_it_and_keeps_its_data(open_folder: Path, tiny: Path):
    # The handful of records is refused: what matters here is what becomes of the server.
    open_folder.joinpath(archive.FILE_NAME).write_bytes(tiny.read_bytes())
    env = {"MAINSPRING_TEST_POSTGRES_SKIP": "url,local"}
    demo = Demo.start(open_folder, "--database", "postgres", env=env)
    said = demo.read_until("loading them")
    assert "started from" in said
    said = demo.finish()
    assert "nothing was kept" in said
    assert demo.code == 1
    cluster = open_folder / "postgres" / "cluster"
    assert (cluster / "PG_VERSION").exists()
    assert not (cluster / "postmaster.pid").exists()


def test_a_dropped_database_is_gone(open_folder: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch):
    open_folder.joinpath(archive.FILE_NAME).write_bytes(tiny.read_bytes())
    monkeypatch.setenv("MAINSPRING_TEST_POSTGRES_SKIP", "url,local")
    there = "SELECT 1 FROM pg_database WHERE datname = 'mainspring_flights'"
    found = []
    for more in ((), ("--drop",)):
        demo = Demo.start(open_folder, "--database", "postgres", *more)
        said = demo.finish()
        with (
            postgres.running(data=open_folder / "postgres") as server,
            psycopg.connect(server.url) as connection,
        ):
            found.append(connection.execute(there).fetchone())
    assert found == [(1,), None]
    assert said.endswith("==> dropped the database mainspring_flights\n")
    assert demo.code == 0


def test_a_dropped_file_is_gone_and_what_was_fetched_stays(data: Path, tiny: Path):
    data.joinpath(archive.FILE_NAME).write_bytes(tiny.read_bytes())
    demo = Demo.start(data, "--drop")
    said = demo.finish()
    assert demo.code == 0, said
    assert [path.name for path in data.iterdir()] == [archive.FILE_NAME]


def test_the_worst_delays(demo: Demo):
    found = Visitor(demo.port).ask(query("delays"))["flights"]
    assert [row["departureDelay"] for row in found] == [1301, 1137, 1126, 1014, 1005]
    assert found[0] == {
        "flightNumber": 51,
        "scheduled": "2013-01-09T14:00:00+00:00",
        "departureDelay": 1301,
        "speed": 467.2,
        "airline": {"name": "Hawaiian Airlines Inc."},
        "origin": {"faa": "JFK"},
        "destination": {"name": "Honolulu Intl"},
        "plane": {"manufacturer": "AIRBUS", "model": "A330-243", "year": 2011},
    }


def test_three_levels_from_the_airports(demo: Demo):
    found = Visitor(demo.port).ask(query("airports"))["airports"]
    assert {airport["name"] for airport in found} == {
        *("Newark Liberty Intl", "John F Kennedy Intl", "La Guardia"),
    }
    for airport in found:
        assert len(airport["departures"]) == 3
        assert all(row["departureDelay"] > 15 for row in airport["departures"])
        first, second = airport["weather"]
        assert first["temperature"] <= second["temperature"] < 15


@pytest.mark.parametrize(
    ("name", "sees"),
    [
        pytest.param(None, set(), id="a visitor"),
        pytest.param("9e", set(), id="another airline"),
        pytest.param("ua", {"United Air Lines Inc."}, id="one of the two airlines"),
        pytest.param("admin", {"United Air Lines Inc.", "Delta Air Lines Inc."}, id="admin"),
        pytest.param("finance", {"United Air Lines Inc.", "Delta Air Lines Inc."}, id="finance"),
        pytest.param(
            "dispatcher", {"United Air Lines Inc.", "Delta Air Lines Inc."}, id="dispatcher"
        ),
    ],
)
def test_fuel_costs_are_for(demo: Demo, name: str | None, sees: set[str]):
    visitor = Visitor(demo.port)
    if name:
        visitor.log_in(name)
    page: Mapping[str, Any] = visitor.ask(query("fuel"))["flightConnection"]
    assert page["totalCount"] == 106_775
    assert [row["flightNumber"] for row in page["nodes"]] == [1545, 1714, 1696, 461, 194, 1124]
    assert {row["airline"]["name"] for row in page["nodes"] if row["fuelCost"]} == sees
    if sees:
        assert page["nodes"][0]["fuelCost"] == "12446.00"


@pytest.mark.parametrize("name", ["admin", "dispatcher", "finance", "ua", "yv"])
def test_the_admin_shows_a_flight_to(demo: Demo, name: str):
    # Its plane and its destination are not on record.
    page = Visitor(demo.port).log_in(name).get("/admin/flights/flight/37/change/")
    assert "Scheduled departure" in page
    assert ("Fuel cost" in page) == (name in {"admin", "dispatcher", "finance"})
