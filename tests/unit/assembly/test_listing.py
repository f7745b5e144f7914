"""Findings are listed in whole sentences."""

from types import ModuleType

import pytest
from django.db.models import F

from mainspring.assembly.assemble import assemble
from mainspring.assembly.findings import Findings
from mainspring.definition.computed import computed
from mainspring.definition.entity import Entity
from mainspring.errors import AssemblyError
from tests.shop.models import Product


class Products(Entity[Product]):
    far = computed(F("price") + F("title__zzz"))


def test_a_message_of_django_ends_before_the_hint_begins():
    module = ModuleType(__name__)
    module.Products = Products
    (found,) = [
        item for item in assemble(apps=["shop"], domains=[module]).findings if "E010" in item.id
    ]
    assert found.message.endswith(".")
    assert f". {found.hint}" in str(found)


@pytest.mark.parametrize("message", ["It is so.", "Did you mean 'so'?"])
def test_a_sentence_is_left_as_it_is(message):
    findings = Findings()
    findings.add("E010", "shop.Product", message)
    assert [item.message for item in findings] == [message]


@pytest.mark.parametrize(
    ("problems", "count"), [(["a"], "(1 finding)"), (["a", "b"], "(2 findings)")]
)
def test_findings_are_counted_in_words_that_fit(problems, count):
    assert count in str(AssemblyError(problems))
