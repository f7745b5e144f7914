"""A regular expression that a database cannot use is told as one."""

import json

import pytest

from mainspring.operation.principal import ANONYMOUS
from tests.library import models
from tests.plans.running import domain

pytestmark = pytest.mark.django_db


@pytest.fixture
def volume():
    models.Volume.objects.create(title="a", cost=1, writer=models.Writer.objects.create(name="w"))


@pytest.mark.usefixtures("volume")
@pytest.mark.parametrize("lookup", ["regex", "iregex"])
@pytest.mark.parametrize("pattern", ["(", "[", "*a", "a{2,1}", "(?<=a+)b"])
def test_the_pattern_is_told_to_be_wrong(lookup, pattern):
    document = f"query ($p: String) {{ volumes(where: {{title: {{{lookup}: $p}}}}) {{ id }} }}"
    surface = domain("default").graphql
    answer = json.loads(surface.execute(document, {"p": pattern}, principal=ANONYMOUS).body)
    if "errors" not in answer:
        assert pattern == "(?<=a+)b"  # some know how to look behind any text
        return
    (error,) = answer["errors"]
    assert error["message"] == "This is no regular expression."
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert "regex" in error["extensions"]["hint"] or "Python" in error["extensions"]["hint"]
    assert error["path"] == ["volumes"]
