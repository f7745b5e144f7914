"""The queue of the chosen database."""

import pytest


@pytest.fixture
def desk():
    # Not before Django is set up.
    from tests.conformance.queues.desk import Desk

    return Desk()
