"""Triggers write a version for every change, whatever makes it, and take it back with it."""

import threading
from itertools import pairwise

import pytest
from django.db import connection, connections, transaction
from django.db.models import F

from mainspring.sources.sql.history_triggers import is_triggered
from tests.vault import models
from tests.vault.keeping import run

AGENCY = 50


def states(keeping, key=AGENCY, model=models.Agency):
    """Give the name in each version of a row, and whether it counts still."""
    rows = [row for row in keeping.versions(model) if row[0] == key]
    return [(row[1], row[-1] is None) for row in rows]


def spans(keeping, key=AGENCY):
    """Give the first and the last moment of each version of a row."""
    return [row[-2:] for row in keeping.versions(models.Agency) if row[0] == key]


def test_rows_that_were_there_are_taken_over(keeping):
    assert states(keeping, key=1) == [("Owls", True)]
    assert all(is_triggered(table, connection) for table in keeping.tables)


def test_each_change_is_a_version(keeping):
    agency = models.Agency.objects.create(pk=AGENCY, name="a", code="50")
    agency.name = "b"
    agency.save()
    models.Agency.objects.filter(pk=AGENCY).update(name="c")
    run([("UPDATE vault_agency SET name = 'd' WHERE id = 50", None)])
    models.Agency.objects.bulk_update([models.Agency(pk=AGENCY, name="e")], ["name"])
    models.Agency.objects.bulk_create(
        [models.Agency(pk=AGENCY, name="f", code="50")],
        update_conflicts=True,
        update_fields=["name"],
        **({} if connection.vendor == "mysql" else {"unique_fields": ["id"]}),
    )
    agency.delete()
    assert states(keeping) == [(name, False) for name in "abcdef"]


def test_what_changes_nothing_is_no_version(keeping):
    agency = models.Agency.objects.create(pk=AGENCY, name="a", code="50")
    agency.save()
    models.Agency.objects.update(name=F("name"))
    assert states(keeping) == [("a", True)]
    models.Agency.objects.filter(pk=AGENCY).update(name="A")
    assert states(keeping) == [("a", False), ("A", True)], "letters of another case are a change"


def test_many_rows_at_once(keeping):
    models.Agency.objects.bulk_create(
        models.Agency(pk=AGENCY + number, name=f"{number}", code=f"5{number}")
        for number in range(5)
    )
    models.Agency.objects.filter(pk__gte=AGENCY).update(budget=7)
    models.Agency.objects.filter(pk__gte=AGENCY).delete()
    for number in range(5):
        name = str(number)
        assert states(keeping, key=AGENCY + number) == [(name, False), (name, False)]


def test_what_goes_with_others_ends_too(keeping):
    models.Note.objects.all().delete()
    models.Agency.objects.get(pk=1).delete()
    assert states(keeping, key=1) == [("Owls", False)]
    ended = {row[0] for row in keeping.versions(models.Dossier) if row[-1] is not None}
    assert ended == {1, 2, 7}


def test_a_key_that_comes_back(keeping):
    for name in "ab":
        models.Agency.objects.create(pk=AGENCY, name=name, code="50")
        models.Agency.objects.filter(pk=AGENCY).delete()
    assert states(keeping) == [("a", False), ("b", False)]


def test_a_row_that_gets_another_key(keeping):
    models.Agency.objects.create(pk=AGENCY, name="a", code="50")
    models.Agency.objects.filter(pk=AGENCY).update(id=AGENCY + 1)
    assert states(keeping) == [("a", False)]
    assert states(keeping, key=AGENCY + 1) == [("a", True)]


def test_what_is_taken_back_leaves_nothing(keeping):
    before = keeping.versions(models.Agency)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        models.Agency.objects.create(pk=AGENCY, name="a", code="50")
        models.Agency.objects.update(name="b")
        models.Agency.objects.filter(pk=3).delete()
        raise ZeroDivisionError
    assert keeping.versions(models.Agency) == before


def test_a_clock_that_goes_back_lets_no_versions_overlap(keeping):
    models.Agency.objects.create(pk=AGENCY, name="a", code="50")
    later = "UPDATE ms_history_vault_agency SET ms_valid_from = %s WHERE id = 50"
    run([(later, ("2090-01-01 00:00:00.000000",))])
    models.Agency.objects.filter(pk=AGENCY).update(name="b")
    models.Agency.objects.filter(pk=AGENCY).delete()
    models.Agency.objects.create(pk=AGENCY, name="c", code="50")
    first, second, third = spans(keeping)
    assert first == second == (first[0], first[0])
    assert third == (first[0], None)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="others tell no trigger")
def test_emptying_a_table_ends_all(keeping):
    run([("TRUNCATE vault_page", None)])
    assert all(row[-1] is not None for row in keeping.versions(models.Page))


@pytest.mark.skipif(connection.vendor != "postgresql", reason="has the clock of a transaction")
@pytest.mark.django_db(transaction=True)
def test_a_transaction_is_one_moment(tables):
    with transaction.atomic():
        agency = models.Agency.objects.create(pk=60, name="a", code="60")
        other = models.Agency.objects.create(pk=61, name="a", code="61")
        models.Agency.objects.filter(pk=60).update(name="b")
    (first, second), ((moment, end),) = spans(tables, key=60), spans(tables, key=61)
    assert (first, second) == ((moment, moment), (moment, None))
    assert end is None
    agency.delete()
    other.delete()


@pytest.mark.skipif(connection.vendor == "sqlite", reason="has one writer at a time")
@pytest.mark.django_db(transaction=True)
def test_two_writers_of_a_row(tables):
    """The one who began first writes last; both versions are there, one after the other."""
    models.Agency.objects.create(pk=70, name="start", code="70")
    begun, written = threading.Event(), threading.Event()
    problems = []

    def first():
        try:
            with transaction.atomic():
                models.Agency.objects.filter(pk=1).count()  # begins the transaction's clock
                begun.set()
                assert written.wait(20)
                models.Agency.objects.filter(pk=70).update(name="first")
        except Exception as error:  # noqa: BLE001 - told below
            problems.append(error)
        finally:
            connections.close_all()

    writer = threading.Thread(target=first)
    writer.start()
    assert begun.wait(20)
    models.Agency.objects.filter(pk=70).update(name="second")
    written.set()
    writer.join(20)
    assert not problems
    assert states(tables, key=70) == [("start", False), ("second", False), ("first", True)]
    moments = [moment for span in spans(tables, key=70) for moment in span if moment is not None]
    assert moments == sorted(moments)
    models.Agency.objects.all().delete()


@pytest.mark.skipif(connection.vendor == "sqlite", reason="has one writer at a time")
@pytest.mark.django_db(transaction=True)
def test_many_writers_at_once(tables):
    models.Agency.objects.create(pk=80, name="0", code="80")
    barrier = threading.Barrier(4)
    problems = []

    def write(number):
        try:
            barrier.wait(20)
            for turn in range(5):
                models.Agency.objects.filter(pk=80).update(name=f"{number}-{turn}")
                models.Agency.objects.create(
                    pk=100 + number * 10 + turn, name="x", code=f"{number}{turn}"
                )
        except Exception as error:  # noqa: BLE001 - told below
            problems.append(error)
        finally:
            connections.close_all()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(30)
    assert not problems
    assert len(states(tables, key=80)) == 21
    found = sorted(spans(tables, key=80), key=_place)
    for (_, end), (start, _) in pairwise(found):
        assert end == start
    assert [end for _, end in found].count(None) == 1
    models.Agency.objects.all().delete()


def _place(span):
    """Sort versions as they follow each other; the one that counts is the last."""
    start, end = span
    return start, end is None, end or start
