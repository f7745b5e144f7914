"""Queries made from the schema, against the WSGI application."""

import json

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import override_settings
from django.urls import path
from django.utils.duration import duration_iso_string
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.graphql import nodes

TEXTS = {
    "BigInt": st.integers(-(2**70), 2**70).map(str),
    "Date": st.dates().map(str),
    "DateTime": st.datetimes().map(lambda moment: f"{moment.isoformat()}Z"),
    "Decimal": st.decimals().map(str),
    "Duration": st.timedeltas().map(duration_iso_string),
    "JSON": st.text(),
    "Time": st.times().map(str),
    "UUID": st.uuids().map(str),
}
"""What is sent of each scalar; some of it is too large, or no number."""


class Addresses:
    """A project's addresses, with the endpoint of a shop."""

    def __init__(self, endpoint):
        self.urlpatterns = [path("graphql/", endpoint)]


@pytest.fixture
def application(shop):
    from tests.shop.endpoint import Shop, shop_settings

    shown = Shop(shop_settings(graphql={"introspection": True}))
    # As Django's own test client does: the connection holds the transaction of the test.
    ends = (request_started, request_finished)
    for signal in ends:
        signal.disconnect(close_old_connections)
    with override_settings(ROOT_URLCONF=Addresses(shown.endpoint)):
        yield get_wsgi_application()
    for signal in ends:
        signal.connect(close_old_connections)


def test_every_root_field(application):
    for name, texts in TEXTS.items():
        schemathesis.graphql.scalar(name, texts.map(nodes.String))
    schema = schemathesis.graphql.from_wsgi("/graphql/", application)
    operations = [item.ok() for item in schema.get_all_operations()]
    assert len(operations) > 10
    for operation in operations:
        _ask(operation)


def _ask(operation):
    @settings(
        max_examples=4,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def ask(case):
        response = case.call()
        assert response.status_code < 500, case.body
        found = json.loads(response.content)
        codes = [error["extensions"]["code"] for error in found.get("errors", ())]
        assert "INTERNAL" not in codes, (case.body, found)

    ask()
