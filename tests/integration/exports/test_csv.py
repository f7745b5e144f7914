"""CSV: what each kind of value looks like, and what a spreadsheet would run."""

import csv
import datetime
import io
from decimal import Decimal

import pytest

from tests.shop import models


def test_headings_are_the_keys_of_the_answer_with_dots(counter):
    text = counter.text("{ products(limit: 2) { code: sku maker { name partner { name } } } }")
    assert text == (
        '"code","maker.name","maker.partner.name"\r\n'
        '"P0","Anvils & Co",\r\n'
        '"P1","Bolts","Anvils & Co"\r\n'
    )


def test_each_kind_of_value(counter):
    models.Product.objects.filter(id=1).update(
        price=Decimal("-1234567.80"),
        weight=-0.1,
        since=datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.UTC),
        facts={"a": ['"', 1.10, 2**70, None]},
    )
    query = "{ products(limit: 1) { id kind price weight stock sold since facts __typename } }"
    assert counter.text(query).splitlines()[1] == (
        '"1","TOOL","-1234567.80",-0.1,0,"1000000000000000","2024-02-29T12:30:00+00:00",'
        '"{""a"":[""\\"""",1.1,1180591620717411303424,null]}","Product"'
    )


def test_an_empty_text_differs_from_none(counter):
    models.Product.objects.update(title="")
    assert counter.text("{ products(limit: 1) { title weight } }") == '"title","weight"\r\n"",\r\n'


def test_without_rows_there_are_headings(counter):
    text = counter.text('{ products(where: {sku: {eq: "none"}}) { sku maker { name } } }')
    assert text == '"sku","maker.name"\r\n'


STARTS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "\uff1dx",
    "\uff0bx",
    "\uff0dx",
    "\uff20x",
]


@pytest.mark.parametrize("title", STARTS)
def test_a_text_like_a_formula_is_made_harmless(title, counter):
    models.Product.objects.update(title=title)
    query = "{ products(limit: 1) { title } }"
    assert list(csv.reader(io.StringIO(counter.text(query), newline="")))[1] == [f"'{title}"]
    assert list(csv.reader(io.StringIO(counter.text(query, raw="1"), newline="")))[1] == [title]


@pytest.mark.parametrize(
    "title", ["a=1", " =1", "1-1", 'say "hi"', "a,b", "a\r\nb", "\u00fc\U0001f600"]
)
def test_other_texts_come_back_as_they_are(title, counter):
    models.Product.objects.update(title=title)
    text = counter.text("{ products(limit: 1) { title } }")
    assert list(csv.reader(io.StringIO(text, newline="")))[1] == [title]


def test_a_document_that_is_a_text_is_made_harmless_too(counter):
    models.Product.objects.update(facts="=1+1")
    # In its quotes it cannot begin with a sign, whatever a spreadsheet makes of them.
    assert counter.text("{ products(limit: 1) { facts } }").splitlines()[1] == '"""=1+1"""'


def test_a_byte_order_mark_when_asked_for(counter):
    assert counter.file("{ products(limit: 1) { sku } }", bom="1").startswith(b'\xef\xbb\xbf"sku"')
    assert counter.file("{ products(limit: 1) { sku } }").startswith(b'"sku"')


@pytest.mark.parametrize("weight", [1e15, 1.5e15, 123456789012345.6, 1e16, 1e-5, 0.1, 5.0, 1e300])
def test_floats_come_back_as_they_are(weight, counter):
    models.Product.objects.update(weight=weight)
    text = counter.text("{ products(limit: 1) { weight } }").splitlines()[1]
    assert float(text) == weight
