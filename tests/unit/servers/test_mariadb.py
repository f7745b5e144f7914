"""The finder of a MariaDB takes what is there, and says what it met where there is none."""

import pytest

from tools.servers import mariadb
from tools.servers.server import NoServerError


@pytest.fixture(autouse=True)
def no_url(monkeypatch):
    monkeypatch.delenv(mariadb.VARIABLE, raising=False)
    monkeypatch.delenv("MAINSPRING_TEST_MARIADB_SKIP", raising=False)


def found():
    try:
        return mariadb.find()
    except NoServerError:
        pytest.skip("no MariaDB on this machine lets us in")


def test_a_server_on_this_machine_is_found():
    server = found()
    assert server.version.startswith(("MariaDB ", "MySQL "))


def test_a_url_comes_first(monkeypatch):
    server = found()
    monkeypatch.setenv(mariadb.VARIABLE, server.url)
    assert mariadb.find().way == "the URL in MAINSPRING_TEST_MARIADB"


def test_a_url_that_does_not_answer_is_not_replaced_by_another_server(monkeypatch):
    monkeypatch.setenv(mariadb.VARIABLE, "mysql://nobody@127.0.0.1:1/none")
    with pytest.raises(NoServerError, match="  url: ") as caught:
        mariadb.find()
    assert "local:" not in str(caught.value)


def test_none_at_all_names_each_way(monkeypatch):
    monkeypatch.setenv("MAINSPRING_TEST_MARIADB_SKIP", "url,local")
    with pytest.raises(NoServerError) as caught:
        mariadb.find()
    assert "  url: left out" in str(caught.value)
    assert "  local: left out" in str(caught.value)


def test_all_parts_of_a_url_reach_the_driver():
    url = "mysql://me:se%40cret@db.example:3307/work?unix_socket=/run/x.sock"
    assert mariadb.connection_arguments(url) == {
        "user": "me",
        "password": "se@cret",
        "host": "db.example",
        "port": 3307,
        "database": "work",
        "unix_socket": "/run/x.sock",
    }
