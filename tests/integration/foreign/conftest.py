"""The foreign project, filled, and the domain over it on both strategies."""

from pathlib import Path

import pytest

# Models are imported inside the fixtures: Django is not set up when this file is read.
STRATEGIES = ("auto", "rows")
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Let every test of this folder have both databases."""
    for item in items:
        if HERE in item.path.parents and item.get_closest_marker("django_db") is None:
            item.add_marker(pytest.mark.django_db(databases=["default", "other"]))


@pytest.fixture(scope="module")
def filled(django_db_setup, django_db_blocker):
    """Fill the tables for the tests of one file; nothing of it stays."""
    from django.contrib.contenttypes.models import ContentType
    from django.db import transaction

    from tests.foreign.rows import fill

    with (
        django_db_blocker.unblock(),
        transaction.atomic(),
        transaction.atomic(using="other"),
    ):
        ContentType.objects.clear_cache()
        yield fill()
        transaction.set_rollback(True)
        transaction.set_rollback(True, using="other")
    ContentType.objects.clear_cache()


@pytest.fixture(scope="session")
def domains():
    """Give the domain for each strategy."""
    from tests.integration.foreign.asking import domain_for

    return {strategy: domain_for(strategy) for strategy in STRATEGIES}


@pytest.fixture(params=STRATEGIES)
def asker(request, domains, filled):
    """Ask on one strategy; what leaves a trace starts anew."""
    from tests.foreign import backends, storage
    from tests.foreign.apps.custom_fields import values
    from tests.foreign.apps.rows import models as rows
    from tests.integration.foreign.asking import Asker

    for trace in (storage.OPENED, rows.REACHED, values.STREAMS_READ, backends.QUESTIONS):
        trace.clear()
    return Asker(domains[request.param])


@pytest.fixture(scope="module")
def domain(domains):
    """Give the domain on the default strategy."""
    return domains["auto"]
