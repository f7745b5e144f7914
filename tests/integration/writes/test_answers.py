"""What is asked of rows that are written is refused before anything is stored, or told after it."""

from types import ModuleType

import pytest
from django.db import connection

from mainspring import Entity, F, Policy, anyone, computed, role
from tests.office.asking import BOSS, Office
from tests.office.models import Counter, Sample
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(transaction=True)
VISITOR = someone("visitor", id=7)
only_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="elsewhere a division by zero is NULL"
)


class Samples(Entity[Sample]):
    policy = Policy(
        read=anyone, create=anyone, update=anyone, delete=anyone, fields={"price": role("boss")}
    )
    share = computed(F("count") / F("small"))


class Counters(Entity[Counter]):
    policy = Policy(read=anyone, create=anyone)


@pytest.fixture(scope="module")
def lab():
    module = ModuleType(__name__)
    module.Samples, module.Counters = Samples, Counters
    return Office(module, exposed=["office.Sample", "office.Counter"])


@pytest.fixture
def sample(db):
    """Give a sample of which no share can be told."""
    return Sample.objects.create(count=1, small=0)


WRITES = {
    "create": "createSample(input: {count: 2})",
    "create nested": "createSample(input: {count: 2, counter: {create: {last: 1}}})",
    "create several": "createSamples(inputs: [{count: 2}, {count: 3}])",
    "update": "updateSample(id: KEY, input: {count: 2})",
    "update some": "updateSamples(where: {count: {eq: 1}}, limit: 9, input: {count: 2})",
    "delete": "deleteSample(id: KEY)",
}


@pytest.mark.parametrize("name", WRITES)
def test_where_the_answer_is_refused_nothing_is_written(lab, sample, name):
    field = WRITES[name].replace("KEY", str(sample.pk))
    shown = "samples" if field.split("(")[0].endswith("s") else "sample"
    asked = "counter { samples(where: {price: {gt: 1}}) { id } }"
    found = lab.whole(f"mutation {{ {field} {{ ok {shown} {{ {asked} }} }} }}", VISITOR)
    assert [error["message"] for error in found["errors"]] == [
        "You may not filter by Sample.price."
    ]
    assert list(Sample.objects.values_list("count")) == [(1,)]
    assert not Counter.objects.exists()


def _failing(lab, text):
    found = lab.whole(f"mutation {text}", BOSS)
    (error,) = found["errors"]
    assert error["message"] == "A computed field divides by zero."
    return found["data"], error["path"]


@only_postgresql
def test_a_row_that_is_stored_and_cannot_be_read_is_told_to_be_stored(lab, sample):
    text = (
        f"{{ a: updateSample(id: {sample.pk}, input: {{count: 2}}) {{ ok sample {{ share }} }} }}"
    )
    assert _failing(lab, text) == ({"a": {"ok": True, "sample": None}}, ["a", "sample"])
    assert list(Sample.objects.values_list("count")) == [(2,)]


@only_postgresql
def test_a_row_that_cannot_be_read_before_it_goes_stays(lab, sample):
    text = f"{{ a: deleteSample(id: {sample.pk}) {{ ok sample {{ share }} }} }}"
    assert _failing(lab, text) == ({"a": None}, ["a"])
    assert Sample.objects.filter(pk=sample.pk).exists()


@only_postgresql
def test_where_all_is_done_together_nothing_stays_if_a_row_cannot_be_read(lab, sample):
    changed = f"updateSample(id: {sample.pk}, input: {{count: 2}})"
    text = f"@transaction {{ a: {changed} {{ ok sample {{ share }} }} b: {changed} {{ ok }} }}"
    data, path = _failing(lab, text)
    assert (data["a"], data["b"]["ok"], path) == (None, False, ["a"])
    assert list(Sample.objects.values_list("count")) == [(1,)]
