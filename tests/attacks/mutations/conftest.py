"""The office, empty before each test."""

import pytest


@pytest.fixture(scope="package")
def office():
    """Give the office."""
    # Not before Django is set up.
    from tests.office.asking import Office

    return Office()
