"""The tests run on the database that was asked for."""

import os

import pytest
from django.db import connection

VENDORS = {"sqlite": "sqlite", "postgres": "postgresql", "mariadb": "mysql"}


@pytest.mark.django_db
def test_the_database_is_the_one_that_was_asked_for():
    assert connection.vendor == VENDORS[os.environ["MAINSPRING_TEST_DATABASE"]]
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)


@pytest.mark.django_db
def test_text_keeps_letters_of_all_planes():
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s", ["é 漢 🛫"])
        assert cursor.fetchone() == ("é 漢 🛫",)
