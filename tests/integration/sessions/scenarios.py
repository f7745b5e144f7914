"""What happens in a PostgreSQL session when statements of ours and of the project take turns.

Plain functions, so that they run with each driver: see `SCENARIOS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import Group
from django.db import DatabaseError, Error, InternalError, connection, transaction

from mainspring.errors import BadInput, TimedOut, Unavailable
from mainspring.sources.sql.run import run_statement
from mainspring.sources.sql.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Callable

SHOW = "SELECT current_setting('statement_timeout'), current_setting('jit')"


def run(sql: str, *, timeout: float = 1.5, sessions: str = "auto") -> Any:
    """Run a statement of ours."""
    return run_statement(
        sql, (), connection=connection, terms=Terms(timeout=timeout, sessions=sessions)
    )


def ours(timeout: float = 1.5, *, sessions: str = "auto") -> tuple[str, str]:
    """Read the settings as a statement of ours sees them."""
    return tuple(run(SHOW, timeout=timeout, sessions=sessions)[0])


def theirs() -> tuple[str, str]:
    """Read the settings as a statement of the project sees them."""
    with connection.cursor() as cursor:
        cursor.execute(SHOW)
        return tuple(cursor.fetchone())


@dataclass(frozen=True, kw_only=True)
class Left:
    """What another client would find in the session."""

    settings: tuple[str, str]
    prepared: int  # statements
    in_transaction: bool


def left() -> Left:
    """Look into the session past Django and its wrappers."""
    raw = connection.connection
    in_transaction = bool(raw.info.transaction_status)
    with raw.cursor() as cursor:
        cursor.execute(SHOW)
        settings = tuple(cursor.fetchone())
        cursor.execute("SELECT count(*) FROM pg_prepared_statements")
        (prepared,) = cursor.fetchone()
    return Left(settings=settings, prepared=prepared, in_transaction=in_transaction)


def untouched() -> Left:
    """Give what is in a session that nobody has used."""
    connection.close()
    connection.ensure_connection()
    return left()


def set_by_project(command: str) -> None:
    """Change a setting as the project does."""
    with connection.cursor() as cursor:
        cursor.execute(command)


def raises(kind: type[Exception], act: Callable[[], object]) -> None:
    """See that something fails in one way."""
    try:
        act()
    except kind:
        return
    message = f"{kind.__name__} was to be raised"
    raise AssertionError(message)


def too_long() -> None:
    """Run a statement of ours that takes longer than it may."""
    raises(TimedOut, lambda: run("SELECT pg_sleep(20)", timeout=0.05))


def names() -> list[str]:
    """List the rows that there are."""
    return sorted(Group.objects.values_list("name", flat=True))


def a_block_survives_a_statement_that_takes_too_long() -> None:
    usual = theirs()
    with transaction.atomic():
        Group.objects.create(name="before")
        too_long()
        assert not connection.needs_rollback
        assert ours() == ("1500ms", "off")
        too_long()
        assert theirs() == usual
        Group.objects.create(name="after")
    assert names() == ["after", "before"]
    assert theirs() == usual


def a_block_survives_a_value_that_the_database_refuses() -> None:
    with transaction.atomic():
        raises(BadInput, lambda: run("SELECT 1 / 0"))
        Group.objects.create(name="after")
        raises(DatabaseError, lambda: run("SELECT of_nothing"))
        assert names() == ["after"]
    assert names() == ["after"]


def a_statement_that_fails_first_in_a_block_harms_nothing() -> None:
    usual = theirs()
    ours()
    with transaction.atomic():
        too_long()
        Group.objects.create(name="after")
    assert names() == ["after"]
    assert theirs() == usual


def blocks_in_blocks_survive() -> None:
    usual = theirs()
    with transaction.atomic():
        with transaction.atomic():
            Group.objects.create(name="inner")
            known = list(connection.savepoint_ids)
            too_long()
            assert connection.savepoint_ids == known
        with transaction.atomic(savepoint=False):
            too_long()
        raises(ZeroDivisionError, rolled_back)
        Group.objects.create(name="outer")
        assert theirs() == usual
    assert names() == ["inner", "outer"]


def rolled_back() -> None:
    """Leave a block by an error, after statements of both."""
    with transaction.atomic():
        Group.objects.create(name="never")
        too_long()
        assert ours()[0] == "1500ms"
        raise ZeroDivisionError


def what_the_project_broke_stays_broken() -> None:
    def swallowed() -> None:
        with transaction.atomic():
            Group.objects.create(name="never")
            raises(DatabaseError, lambda: set_by_project("SELECT of_nothing"))
            raises(InternalError, ours)
            raises(InternalError, theirs)

    swallowed()
    assert names() == []


def a_block_that_is_to_be_rolled_back_takes_no_statement_and_is() -> None:
    with transaction.atomic():
        Group.objects.create(name="never")
        transaction.set_rollback(True)
        raises(transaction.TransactionManagementError, ours)
        assert connection.needs_rollback
    assert names() == []
    assert ours() == ("1500ms", "off")


def no_setting_of_ours_is_left_by_blocks_that_are_rolled_back() -> None:
    usual = theirs()
    ours()

    def block() -> None:
        with transaction.atomic():
            assert theirs() == usual
            raise ZeroDivisionError

    for _ in range(3):
        raises(ZeroDivisionError, block)
    raises(ZeroDivisionError, rolled_back)
    assert theirs() == usual
    raises(ZeroDivisionError, rolled_back)
    raises(ZeroDivisionError, block)


def ours_first_in_a_block_that_is_rolled_back() -> None:
    usual = theirs()
    ours()
    theirs()
    with transaction.atomic():
        ours()
        transaction.set_rollback(True)
    assert theirs() == usual
    ours()
    for _ in range(2):
        with transaction.atomic():
            ours()
            assert theirs() == usual
            transaction.set_rollback(True)
    assert theirs() == usual


def an_error_of_the_project_in_an_inner_block_is_the_project_s_alone() -> None:
    usual = theirs()
    ours()

    def inner() -> None:
        with transaction.atomic():
            ours()
            set_by_project("SELECT of_nothing")

    with transaction.atomic():
        raises(DatabaseError, inner)
        assert not connection.needs_rollback
        assert theirs() == usual
        Group.objects.create(name="after")
    assert names() == ["after"]


def the_project_s_settings_of_a_block_stay_and_the_stricter_counts() -> None:
    usual = theirs()
    with transaction.atomic():
        set_by_project("SET LOCAL statement_timeout = 700")
        assert ours() == ("700ms", "off")
        assert theirs()[0] == "700ms"
        assert ours(0.2)[0] == "200ms"
        assert ours(0)[0] == "700ms"
        assert theirs()[0] == "700ms"
    assert theirs() == usual


def the_project_s_settings_between_statements_of_ours_stay() -> None:
    ours()
    set_by_project("SET statement_timeout = 700")
    assert ours()[0] == "700ms"
    assert ours(0.2)[0] == "200ms"
    assert ours()[0] == "700ms"
    assert theirs()[0] == "700ms"
    set_by_project("SET statement_timeout = '2min'")
    assert ours()[0] == "1500ms"
    assert theirs()[0] == "2min"


def a_limit_of_ours_from_before_a_block_is_not_the_project_s() -> None:
    usual = theirs()
    ours(0.2)
    with transaction.atomic():
        assert ours(1.5)[0] == "1500ms"
        assert theirs() == usual
    assert theirs() == usual


def without_autocommit_a_failure_harms_nothing_either() -> None:
    usual = theirs()
    ours()
    transaction.set_autocommit(False)
    try:
        Group.objects.create(name="kept")
        too_long()
        assert theirs() == usual
        transaction.commit()
        ours()
        transaction.rollback()
        assert theirs() == usual
        transaction.rollback()
        assert theirs() == usual
        transaction.rollback()
    finally:
        transaction.set_autocommit(True)
    assert names() == ["kept"]
    assert theirs() == usual


def a_limit_shorter_than_a_millisecond_is_a_limit() -> None:
    assert ours(0.0001)[0] == "1ms"


def nothing_outlives_a_statement_of_a_session_that_is_shared() -> None:
    usual = untouched()
    assert usual.prepared == 0
    for _ in range(3):
        assert ours(sessions="transaction") == ("1500ms", "off")
        assert left() == usual
        raises(TimedOut, lambda: run("SELECT pg_sleep(20)", timeout=0.05, sessions="transaction"))
        assert left() == usual
        raises(DatabaseError, lambda: run("SELECT of_nothing", sessions="transaction"))
        assert left() == usual
    assert theirs() == usual.settings
    assert not connection.execute_wrappers


def nothing_outlives_a_block_of_a_session_that_is_shared() -> None:
    usual = untouched()
    for rolls_back in (False, True):
        with transaction.atomic():
            assert ours(sessions="transaction") == ("1500ms", "off")
            raises(
                TimedOut, lambda: run("SELECT pg_sleep(20)", timeout=0.05, sessions="transaction")
            )
            assert theirs() == usual.settings
            transaction.set_rollback(rolls_back)
        assert left() == usual


def the_stricter_limit_counts_in_a_session_that_is_shared() -> None:
    set_by_project("SET statement_timeout = 700")
    assert ours(sessions="transaction")[0] == "700ms"
    assert ours(0.2, sessions="transaction")[0] == "200ms"
    assert theirs()[0] == "700ms"


def a_database_without_cursors_on_the_server_has_shared_sessions() -> None:
    own = connection.settings_dict
    known = own.get("DISABLE_SERVER_SIDE_CURSORS", False)
    usual = untouched()
    try:
        own["DISABLE_SERVER_SIDE_CURSORS"] = True
        assert ours() == ("1500ms", "off")
        assert left() == usual
        assert ours(sessions="keep") == ("1500ms", "off")
        assert left().settings == ("1500ms", "off")
        own["DISABLE_SERVER_SIDE_CURSORS"] = False
        assert untouched() == usual
        assert ours() == ("1500ms", "off")
        assert left().settings == ("1500ms", "off")
    finally:
        own["DISABLE_SERVER_SIDE_CURSORS"] = known


def end_session() -> None:
    """End the session from another one, as a server that restarts does."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone()
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [pid])
    other.close()


def a_session_that_ended_is_made_anew() -> None:
    for sessions in ("keep", "transaction"):
        usual = untouched()
        for _ in range(2):
            ours(sessions=sessions)
            end_session()
            assert ours(sessions=sessions) == ("1500ms", "off")
            assert theirs() == usual.settings


def a_session_that_ends_in_a_block_takes_the_block_with_it() -> None:
    def block() -> None:
        with transaction.atomic():
            Group.objects.create(name="never")
            end_session()
            raises(Unavailable, ours)

    ours()
    # Who swallows the first error learns it when the block is to be committed.
    raises(Error, block)
    connection.close()
    assert names() == []


SCENARIOS: tuple[Callable[[], None], ...] = (
    a_block_survives_a_statement_that_takes_too_long,
    a_block_survives_a_value_that_the_database_refuses,
    a_statement_that_fails_first_in_a_block_harms_nothing,
    blocks_in_blocks_survive,
    what_the_project_broke_stays_broken,
    a_block_that_is_to_be_rolled_back_takes_no_statement_and_is,
    no_setting_of_ours_is_left_by_blocks_that_are_rolled_back,
    ours_first_in_a_block_that_is_rolled_back,
    an_error_of_the_project_in_an_inner_block_is_the_project_s_alone,
    the_project_s_settings_of_a_block_stay_and_the_stricter_counts,
    the_project_s_settings_between_statements_of_ours_stay,
    a_limit_of_ours_from_before_a_block_is_not_the_project_s,
    without_autocommit_a_failure_harms_nothing_either,
    a_limit_shorter_than_a_millisecond_is_a_limit,
    nothing_outlives_a_statement_of_a_session_that_is_shared,
    nothing_outlives_a_block_of_a_session_that_is_shared,
    the_stricter_limit_counts_in_a_session_that_is_shared,
    a_database_without_cursors_on_the_server_has_shared_sessions,
    a_session_that_ended_is_made_anew,
    a_session_that_ends_in_a_block_takes_the_block_with_it,
)
