"""The settings of a PostgreSQL session: ours while our statements run, the project's otherwise."""

import pytest
from django.db import connection, transaction

from mainspring.errors import TimedOut
from mainspring.sources.sql.run import run_statement
from mainspring.sources.sql.terms import Terms

pytestmark = [
    pytest.mark.django_db(transaction=True, databases=["default", "other"]),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="the settings are PostgreSQL's"),
]
SHOW = "SELECT current_setting('statement_timeout'), current_setting('jit')"


def ours(timeout: float = 1.5):
    """Read the settings as a statement of ours sees them."""
    return tuple(run_statement(SHOW, (), connection=connection, terms=Terms(timeout=timeout))[0])


def theirs():
    """Read the settings as a statement of the project sees them."""
    with connection.cursor() as cursor:
        cursor.execute(SHOW)
        return cursor.fetchone()


@pytest.fixture(autouse=True)
def fresh(transactional_db):
    """Start and end with a connection of its own."""
    connection.close()
    yield
    connection.close()


def test_the_project_gets_its_settings_back():
    usual = theirs()
    assert ours() == ("1500ms", "off")
    assert theirs() == usual
    assert ours() == ("1500ms", "off")
    assert ours(2) == ("2s", "off")
    assert theirs() == usual


def test_a_stricter_limit_of_the_project_stays():
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 700")
    assert ours()[0] == "700ms"
    assert theirs()[0] == "700ms"


def test_statements_of_ours_in_a_row_cost_no_commands(commands):
    ours()
    assert len(commands) == 1
    assert ours() == ("1500ms", "off")
    assert len(commands) == 1
    theirs()
    theirs()
    assert len(commands) == 2


def test_a_wrapper_of_the_project_leaves_when_its_block_ends():
    usual, seen = theirs(), []

    def noted(run, *arguments):
        seen.append(arguments)
        return run(*arguments)

    with connection.execute_wrapper(noted):
        assert ours() == ("1500ms", "off")
    assert theirs() == usual
    assert connection.execute_wrappers == []
    assert len(seen) == 1


def test_inside_a_transaction():
    usual = theirs()
    with transaction.atomic():
        assert ours() == ("1500ms", "off")
        assert theirs() == usual
        assert ours() == ("1500ms", "off")
    assert theirs() == usual


def test_a_rollback_does_not_bring_ours_back():
    usual = theirs()
    ours()
    with pytest.raises(RuntimeError), transaction.atomic():
        assert theirs() == usual
        raise RuntimeError
    assert theirs() == usual


def test_a_rollback_to_a_savepoint_does_not_bring_ours_back():
    usual = theirs()
    ours()
    with transaction.atomic():
        with pytest.raises(RuntimeError), transaction.atomic():
            assert theirs() == usual
            raise RuntimeError
        assert theirs() == usual
    assert theirs() == usual


def test_a_statement_that_takes_too_long_is_ended_by_the_database():
    usual = theirs()
    with pytest.raises(TimedOut):
        run_statement("SELECT pg_sleep(20)", (), connection=connection, terms=Terms(timeout=0.05))
    assert theirs() == usual


def test_too_long_inside_a_transaction():
    usual = theirs()
    with pytest.raises(TimedOut), transaction.atomic():
        run_statement("SELECT pg_sleep(20)", (), connection=connection, terms=Terms(timeout=0.05))
    assert theirs() == usual


def test_a_broken_connection_is_made_anew():
    ours()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone()
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [pid])
    other.close()
    assert ours() == ("1500ms", "off")
    assert theirs()[1] != ""
