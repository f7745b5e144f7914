"""Declared links between two databases, from Python, and with odd keys."""

import json
from types import ModuleType

import pytest
from django.db.models import Count, Max, Q

from mainspring import Entity, Outer, Policy, anyone, relation
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.index import BlueprintIndex
from mainspring.conf import Settings
from mainspring.errors import BadInput
from mainspring.execution.cursors import seal
from mainspring.execution.engine import Engine
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import ANONYMOUS
from mainspring.sources.sql.source import SqlSource
from mainspring.sources.sql.terms import Terms
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.foreign.apps.elsewhere.models import Entry, Ledger
from tests.plans.running import watched
from tests.shop.models import Maker, Product, Review

pytestmark = pytest.mark.django_db(databases=["default", "other"])


class Ledgers(Entity[Ledger]):
    policy = Policy(read=anyone)


class Entries(Entity[Entry]):
    plural = "Entries"
    policy = Policy(read=anyone)


class Makers(Entity[Maker]):
    policy = Policy(read=anyone)


class Reviews(Entity[Review]):
    policy = Policy(read=anyone)


class Products(Entity[Product]):
    policy = Policy(read=anyone)
    ledger = relation(Ledger, on={"title": "name"})
    entry = relation(Entry, on={"stock": "id"}, order_by="-amount")
    amounts = relation(Entry, on={"stock": "ledger", "price": "amount"}, many=True)
    praises = relation(Review, on={"id": "product"}, where=Q(stars__gt=Outer("stock")), many=True)
    praise = relation(
        Review, on={"id": "product"}, where=Q(stars__gt=Outer("stock") + 1), order_by="-stars"
    )


def opened(strategy):
    module = ModuleType(__name__)
    for item in (Ledgers, Entries, Makers, Reviews, Products):
        setattr(module, item.__name__, item)
    made = assemble(apps=["shop", "elsewhere"], domains=[module])
    index = BlueprintIndex(made.blueprint)
    source = SqlSource(
        index,
        bindings=made.bindings,
        terms=Terms(timeout=10.0),
        seal=seal,
        rows_only=strategy == "rows",
    )
    engine = Engine(index, source=source, tests={}, page_size=100, cached_plans=100)
    surface = GraphQLSurface(index, engine=engine, settings=Settings(apps=("shop", "elsewhere")))
    return surface, EntityRecords(
        engine=engine, bindings=made.bindings, entity="Product", principal=ANONYMOUS
    )


@pytest.fixture(autouse=True)
def rows():
    maker = Maker.objects.create(name="Mo")
    one, two = (
        Ledger.objects.using("other").create(pk=number, name=name)
        for number, name in ((1, "One"), (2, "Two"))
    )
    for number, (ledger, amount) in enumerate(((one, 3), (two, 3), (one, 4), (one, 3)), start=1):
        Entry.objects.using("other").create(
            pk=number, ledger=ledger, amount=amount, article_id=number
        )
    for number, (title, price) in enumerate((("One", 3), ("Two", 4), ("Three", 3)), start=1):
        product = Product.objects.create(
            sku=str(number),
            title=title,
            price=price,
            stock=(one.pk, two.pk, 1)[number - 1],
            maker=maker,
        )
        for stars in range(1, 2 + number * 2):
            Review.objects.create(product=product, stars=stars, text=f"{title} {stars}")


def ask(strategy, document):
    surface, _ = opened(strategy)
    found = json.loads(surface.execute(document, principal=ANONYMOUS).body)
    assert "errors" not in found, found
    return found["data"]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_rows_of_another_database_come_by_one_statement_for_all(strategy):
    document = "{ products(orderBy: {sku: ASC}) { ledger { name } amounts { amount } } }"
    surface, _ = opened(strategy)
    surface.execute(document, principal=ANONYMOUS)
    with watched() as statements:
        found = json.loads(surface.execute(document, principal=ANONYMOUS).body)["data"]
    assert len(statements) == 3
    products = found["products"]
    assert [row["ledger"] and row["ledger"]["name"] for row in products] == ["One", "Two", None]
    amounts = [[item["amount"] for item in row["amounts"]] for row in products]
    # Both columns fit together, not each on its own.
    assert amounts == [["3.00", "3.00"], [], ["3.00", "3.00"]]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_the_first_row_of_another_database(strategy):
    found = ask(strategy, "{ products(orderBy: {sku: ASC}) { entry { id } } }")["products"]
    stocks = [row.stock for row in Product.objects.order_by("sku")]
    assert [row["entry"]["id"] for row in found] == [str(stock) for stock in stocks]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_columns_may_be_reckoned_with(strategy):
    found = ask(strategy, "{ products(orderBy: {sku: ASC}) { praise { stars } } }")["products"]
    wanted = []
    for product in Product.objects.order_by("sku"):
        fitting = Review.objects.filter(product=product, stars__gt=product.stock + 1)
        first = fitting.order_by("-stars").first()
        wanted.append(first and {"stars": first.stars})
    assert [row["praise"] for row in found] == wanted
    assert any(wanted)


def test_records_are_filtered_and_sorted_over_a_declared_link():
    _, records = opened("auto")
    stars = records.filter(praise__isnull=False).order_by("-praise__stars", "sku")
    found = list(stars.values("sku", "praise__stars"))
    assert found == sorted(found, key=lambda row: (-row["praise__stars"], row["sku"]))
    assert found
    assert not records.filter(praise__stars__lt=2).exists()


def test_a_link_between_databases_has_lists_alone():
    surface, records = opened("auto")
    fields = surface.schema.type_map["Product"].fields
    assert {"amounts", "reviewConnection", "reviewAggregate"} <= fields.keys()
    assert not {"amountsConnection", "amountsAggregate"} & fields.keys()
    assert "distinctOn" not in fields["amounts"].args
    assert "amountsAggregate" not in surface.schema.type_map["ProductOrderBy"].fields
    with pytest.raises(BadInput):
        records.alias(n=Count("amounts"))


def test_records_are_filtered_and_sorted_by_what_is_behind_a_declared_link():
    _, records = opened("auto")
    counted = records.alias(n=Count("praises"), most=Max("praises__stars"))
    found = [row["sku"] for row in counted.filter(n__gt=2).order_by("-most").values("sku")]
    fitting = {
        product.sku: Review.objects.filter(product=product, stars__gt=product.stock).count()
        for product in Product.objects.all()
    }
    assert found == [sku for sku in ("3", "2", "1") if fitting[sku] > 2]
    assert 0 < len(found) < len(fitting)
