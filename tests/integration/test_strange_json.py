"""Stored JSON that Python's own parser does not take, in an answer with masked values."""

import re

import pytest
from django.apps import apps
from django.db import connection

from mainspring.operation.principal import Principal
from tests.library import models

pytestmark = pytest.mark.django_db(databases=["default", "other"])

LONG = "7" * 5_000
# As deep as each database lets JSON be.
DEPTHS = {"sqlite": 990, "postgresql": 3_000, "mysql": 25}
DEEP = "[" * DEPTHS[connection.vendor] + "]" * DEPTHS[connection.vendor]


@pytest.mark.parametrize("strange", [f'{{"n": {LONG}}}', LONG, DEEP, f'{{"a": {DEEP}}}'])
def test_it_is_answered_beside_masked_values(strange):
    from tests.library.rows import fill

    fill()
    table = connection.ops.quote_name(models.Volume._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET details = %s", [strange])  # noqa: S608
    hidden = list(
        models.Volume.objects.filter(lendable=False).order_by("pk").values_list("pk", flat=True)
    )
    places = list(models.Volume.objects.order_by("pk").values_list("pk", flat=True))
    body = (
        apps.get_app_config("mainspring")
        .domain.graphql.execute(
            "{ volumes(orderBy: {id: ASC}) { details sold } }",
            principal=Principal(is_authenticated=False),
        )
        .body.decode()
    )
    assert hidden
    assert re.findall(r'"path":\["volumes",(\d+),"sold"\]', body) == [
        str(places.index(key)) for key in hidden
    ]
    assert set(re.findall(r'"code":"(\w+)"', body)) == {"FORBIDDEN"}
    assert re.sub(r"\s", "", body).count(re.sub(r"\s", "", strange)) == len(places)
