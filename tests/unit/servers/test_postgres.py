"""Each way to a PostgreSQL is taken for real: what is found answers, what is started goes away."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest

from tools.bootstrap import ROOT
from tools.servers import postgres
from tools.servers.server import NoServerError

SKIP = "MAINSPRING_TEST_POSTGRES_SKIP"
OWNER = """
from tools.servers import postgres
with postgres.running() as server:
    print(server.url, flush=True)
    input()
"""


@pytest.fixture(autouse=True)
def no_url(monkeypatch):
    monkeypatch.delenv(postgres.VARIABLE, raising=False)
    monkeypatch.delenv(SKIP, raising=False)


def ask(url, query="SELECT 1"):
    with psycopg.connect(url) as connection:
        answer = connection.execute(query).fetchone()
    assert answer is not None
    return answer[0]


def home_of(url):
    return Path(ask(url, "SHOW data_directory")).parent


def assert_gone(url, home):
    assert not home.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url, connect_timeout=2)


@pytest.fixture
def open_folder():
    """A folder that other accounts can reach, unlike those of pytest: the server may run as one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o711)
        yield folder


@contextmanager
def running_or_skipped(reason):
    """As `running`, but what the machine has not is no failure."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(postgres.running())
        except NoServerError as error:
            pytest.skip(f"{reason}: {error}")
        yield server


@pytest.fixture(scope="module")
def started():
    """A server of our own, by the first of the ways that can start one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SKIP, "url,local")
        patch.delenv(postgres.VARIABLE, raising=False)
        with postgres.running() as server:
            patch.undo()
            yield server


def test_installed_programs_are_started_and_stopped(monkeypatch):
    monkeypatch.setenv(SKIP, "url,local,wheel")
    with running_or_skipped("no PostgreSQL programs here") as server:
        assert ask(server.url) == 1
        assert ask(server.url, "SHOW fsync") == "off"
        assert "started from" in server.way
        home = home_of(server.url)
        assert home.is_dir()
    assert_gone(server.url, home)


def test_the_wheel_is_started_and_stopped(monkeypatch):
    monkeypatch.setenv(SKIP, "url,local,binaries")
    with postgres.running() as server:
        assert ask(server.url) == 1
        assert "wheel" in server.way
        home = home_of(server.url)
    assert_gone(server.url, home)


def test_a_url_comes_first(started, monkeypatch):
    monkeypatch.setenv(postgres.VARIABLE, started.url)
    with postgres.running() as server:
        assert server.url == started.url
        assert ask(server.url) == 1
    assert ask(started.url) == 1, "what was not started is not stopped"


def test_a_url_that_does_not_answer_is_not_replaced_by_another_server(monkeypatch):
    monkeypatch.setenv(postgres.VARIABLE, "postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(NoServerError, match="MAINSPRING_TEST_POSTGRES"), postgres.running():
        pass


def test_a_server_on_the_standard_port_is_taken_before_one_is_started(monkeypatch):
    monkeypatch.setenv(SKIP, "url,binaries,wheel")
    with running_or_skipped("no server on the standard port lets us in") as server:
        assert ask(server.url) == 1
        assert "port 5432" in server.way
    assert ask(server.url) == 1, "what was not started is not stopped"


def test_none_at_all_names_each_way(monkeypatch):
    monkeypatch.setenv(SKIP, "url,local,binaries,wheel")
    with pytest.raises(NoServerError) as caught, postgres.running():
        pass
    for way in postgres.WAYS:
        assert f"  {way}: left out" in str(caught.value)


def test_a_way_that_is_not_known_is_refused(monkeypatch):
    monkeypatch.setenv(SKIP, "url,lokal")
    with pytest.raises(ValueError, match="lokal"), postgres.running():
        pass


def test_a_user_who_may_not_create_databases_will_not_do(started, monkeypatch):
    with psycopg.connect(started.url, autocommit=True) as connection:
        connection.execute("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    url = started.url.split("@")[1]
    monkeypatch.setenv(postgres.VARIABLE, f"postgresql://guest:guest@{url}")
    with pytest.raises(NoServerError, match="may not create databases"), postgres.running():
        pass


def test_letters_outside_ascii_have_cases(started):
    assert ask(started.url, "SELECT upper('é')") == "É"


def test_a_failure_inside_stops_the_server(monkeypatch):
    monkeypatch.setenv(SKIP, "url,local")
    with pytest.raises(ZeroDivisionError), postgres.running() as server:
        home = home_of(server.url)
        raise ZeroDivisionError
    assert_gone(server.url, home)


def test_data_that_should_stay_is_there_again(monkeypatch, open_folder):
    monkeypatch.setenv(SKIP, "url,local")
    data = open_folder / "data"
    with postgres.running(data=data) as server, psycopg.connect(server.url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
    with postgres.running(data=data) as server:
        assert ask(server.url, "SELECT number FROM kept") == 7


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_server_goes_with_its_owner(number):
    environment = {**os.environ, SKIP: "url,local"}
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with owner:
        assert owner.stdout is not None
        url = owner.stdout.readline().strip()
        home = home_of(url)
        with psycopg.connect(url) as connection:
            owner.send_signal(number)
            with pytest.raises(psycopg.OperationalError):  # ended by the server's shutdown
                connection.execute("SELECT pg_sleep(30)")
    deadline = time.monotonic() + 20
    while home.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert_gone(url, home)
