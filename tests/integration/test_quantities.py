"""Amounts with units and money: what callers may send, and what projects may declare."""

from types import new_class

import pytest

from mainspring import Dimension, Entity, Policy, TextType, Unit, anyone, measure, money, nobody
from tests.library import models
from tests.library.sending import Sending, assembled, fill

pytestmark = pytest.mark.django_db


class Parcels(Entity[models.Parcel]):
    policy = Policy(read=anyone)
    weight = measure(unit="kg")
    length = measure("length_cm", unit="cm")
    height = measure("height_ft", unit="FT")
    worth = money(currency="worth_currency")
    fee = money(currency="EUR")


@pytest.fixture
def parcels():
    fill()
    return Sending(Parcels)


def list_of(where):
    return f"{{ parcels(where: {{{where}}}, orderBy: {{id: ASC}}) {{ id }} }}"


WRONG = {
    "weight: {gt: {amount: 1, unit: FURLONG}}": "GRAPHQL_VALIDATION_FAILED",
    "weight: {gt: {amount: 1, unit: KM}}": "GRAPHQL_VALIDATION_FAILED",
    "weight: {gt: {amount: 1}}": "GRAPHQL_VALIDATION_FAILED",
    'weight: {gt: {amount: "NaN", unit: KG}}': "GRAPHQL_VALIDATION_FAILED",
    "weight: {gt: {amount: null, unit: KG}}": "GRAPHQL_VALIDATION_FAILED",
    'height: {gt: {amount: "NaN", unit: M}}': "GRAPHQL_VALIDATION_FAILED",
    'height: {gt: {amount: "Infinity", unit: M}}': "GRAPHQL_VALIDATION_FAILED",
    "weight: {gt: null}": "BAD_INPUT",
    "weight: {isNull: null}": "BAD_INPUT",
    "length: {gt: {amount: 1.7e308, unit: MI}}": None,  # no whole number is larger
    "weight: {gt: {amount: 1.7e308, unit: US_TON}}": "BAD_INPUT",
    'worth: {gt: {amount: "1", currency: "Eur"}}': "GRAPHQL_VALIDATION_FAILED",
    'fee: {gt: {amount: "1", currency: "USD"}}': "BAD_INPUT",
}


@pytest.mark.parametrize("where", WRONG)
def test_wrong_amounts_are_coded_errors(where, parcels):
    answer = parcels.whole(list_of(where))
    if WRONG[where] is None:
        assert answer == {"data": {"parcels": []}}
        return
    (error,) = answer["errors"]
    assert error["extensions"]["code"] == WRONG[where]
    if WRONG[where] == "BAD_INPUT":
        assert error["extensions"]["hint"]


def test_wrong_variables_are_coded_errors(parcels):
    document = """query ($mass: MassMeasureInput!) {
        parcels(where: {weight: {gt: $mass}}) { id }
    }"""
    for mass in (
        {"amount": 1, "unit": "KM"},
        {"amount": "x", "unit": "KG"},
        {"amount": 1, "unit": 7},
        {"amount": 1},
        {"amount": None, "unit": "KG"},
        None,
        [],
    ):
        code = parcels.error(document, mass=mass)["extensions"]["code"]
        assert code == "BAD_USER_INPUT" or code.startswith("BAD") or "VALIDATION" in code


def test_a_currency_that_a_column_does_not_have(parcels):
    document = """query ($fee: MoneyInput!) { parcels(where: {fee: {gte: $fee}}) { id } }"""
    assert parcels.ask(document, fee={"amount": "2", "currency": "EUR"})["parcels"] == [
        {"id": "2"},
        {"id": "3"},
    ]
    error = parcels.error(document, fee={"amount": "2", "currency": "USD"})
    assert error["message"] == "fee is in EUR, not in USD."
    assert error["extensions"] == {"code": "BAD_INPUT", "hint": "Give an amount in EUR."}


def test_without_rates_amounts_are_compared_in_their_own_currency(parcels):
    gt = 'where: {worth: {gt: {amount: "5", currency: "%s"}}}'
    assert parcels.keys(gt % "EUR") == [1]
    assert parcels.keys(gt % "USD") == [2]
    assert parcels.keys(gt % "GBP") == []
    unlike = 'where: {worth: {notIn: [{amount: 10, currency: "EUR"}]}}'
    assert parcels.keys(unlike) == [2]
    for document in (
        "{ parcels(orderBy: {worth: ASC}) { id } }",
        '{ parcels { worth(currency: "EUR") { amount } } }',
        "{ parcels(distinctOn: [worth]) { id } }",
    ):
        assert parcels.error(document)["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    # All fees are in one currency, so they have an order.
    assert parcels.keys("orderBy: {fee: DESC}") == [3, 2, 1]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_rates_are_asked_for_once_in_an_operation_and_anew_in_the_next(strategy):
    fill()
    asked = []

    def rates():
        asked.append(1)
        return {"EUR": 1, "USD": 1 + len(asked)}

    sending = Sending(Parcels, rates=rates, strategy=strategy)
    document = """{
        parcels(where: {worth: {gt: {amount: "1", currency: "USD"}}}, orderBy: {worth: DESC}) {
            euros: worth(currency: "EUR") { amount currency }
            dollars: worth(currency: "USD") { amount }
        }
    }"""
    first = sending.ask(document)["parcels"]
    assert len(asked) == 1
    assert [row["dollars"]["amount"] for row in first] == ["20.00", "20.00"]
    assert [row["euros"]["amount"] for row in first] == ["10.00", "10.00"]
    second = sending.ask(document)["parcels"]
    assert len(asked) == 2
    assert [row["dollars"]["amount"] for row in second] == ["30.00", "20.00"]
    assert [row["euros"]["amount"] for row in second] == ["10.00", "6.67"]


def test_a_currency_without_a_rate(parcels):
    sending = Sending(Parcels, rates=lambda: {"EUR": 1, "USD": "0", "GBP": float("nan"), "x": 1})
    document = '{ parcels(orderBy: {id: ASC}) { worth(currency: "GBP") { amount currency } } }'
    found = [row["worth"] for row in sending.ask(document)["parcels"]]
    assert found == [
        {"amount": None, "currency": "GBP"},
        {"amount": None, "currency": "GBP"},
        None,
    ]
    error = sending.error(list_of('worth: {gt: {amount: 1, currency: "GBP"}}'))
    assert error["message"] == "There is no exchange rate for GBP."
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["hint"]


def test_rates_that_fail_are_no_answer_and_tell_nothing():
    fill()

    def rates():
        msg = "the secret address of the bank"
        raise RuntimeError(msg)

    sending = Sending(Parcels, rates=rates)
    error = sending.error('{ parcels { worth(currency: "EUR") { amount } } }')
    assert error["extensions"]["code"] == "INTERNAL"
    assert "bank" not in str(error)
    assert sending.ask("{ parcels { worth { amount } } }")["parcels"]


def test_a_stored_currency_that_is_none():
    fill()
    for text in ('a"b', "$.x", "'; ", "%s", "é"):
        models.Parcel.objects.filter(pk=1).update(worth_currency=text[:3])
        sending = Sending(Parcels, rates=lambda: {"EUR": 1, "USD": 2})
        row = sending.ask(
            '{ parcel(id: 1) { a: worth { currency } b: worth(currency: "EUR") { amount } } }'
        )
        assert row["parcel"] == {"a": {"currency": text[:3]}, "b": {"amount": None}}
        assert sending.keys("orderBy: {worth: ASC}")[0] == 2


def test_a_dimension_of_a_project_s_own(parcels):
    data = Dimension("Data", (Unit("BYTE", "B"), Unit("KIB", "KiB", 1024)))

    class Sizes(Entity[models.Parcel]):
        policy = Policy(read=anyone)
        size = measure("length_cm", unit="KiB", dimension=data, description="On the wire.")

    sending = Sending(Sizes)
    found = sending.ask("{ parcel(id: 1) { size(unit: BYTE) { amount unit __typename } } }")
    assert found["parcel"]["size"] == {
        "amount": 102_400.0,
        "unit": "BYTE",
        "__typename": "DataMeasure",
    }
    assert sending.keys("where: {size: {eq: {amount: 204800, unit: BYTE}}}") == [2]


def fields(**given):
    """Make an entity of parcels with some attributes."""
    given["__module__"] = __name__
    return new_class("Parcels", (Entity[models.Parcel],), exec_body=lambda body: body.update(given))


MISTAKES = {
    "unit": (measure("weight", unit="kgg"), "'kgg' is no unit. Did you mean 'kg'?"),
    "word": (measure("weight", unit="gram"), "'gram' is no unit. There are m, mm, "),
    "own unit": (
        measure("weight", unit="gram", dimension=Dimension("Odd", (Unit("X", "x"),))),
        "'gram' is no unit. There are x.",
    ),
    "column": (measure("wieght", unit="kg"), "has no field 'wieght'. Did you mean 'weight'?"),
    "text": (measure("worth_currency", unit="kg"), "holds no numbers"),
    "link": (measure("rack", unit="kg"), "'rack' is a link"),
    "float": (money("weight", currency="EUR"), "no decimal field"),
    "code": (money("worth", currency="XQQ"), "'XQQ' is no currency of ISO 4217"),
    "no code": (money("worth", currency="EURO"), "three capitals, such as 'EUR'"),
    "currency": (money("worth", currency="weight"), "'weight' is no field of texts"),
    "own": (
        measure("weight", unit="X", dimension=Dimension("Odd", (Unit("X", "x", "1.5.2"),))),
        "exact numbers",
    ),
    "negative": (
        measure(
            "weight", unit="X", dimension=Dimension("Odd", (Unit("X", "x"), Unit("Y", "y", -1)))
        ),
        "above 0",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_are_findings(mistake):
    declared, message = MISTAKES[mistake]
    told = [item for item in assembled(fields(much=declared)).findings if item.severity == "error"]
    assert [item.id for item in told] == ["mainspring.E019"]
    assert message in told[0].message
    assert told[0].hint


def test_names_of_types_are_taken_only_where_they_are_used():

    blueprint = assembled(Parcels).blueprint
    assert [node.name for node in blueprint.quantities] == [
        "DecimalLengthMeasure",
        "LengthMeasure",
        "MassMeasure",
        "Money",
    ]
    assert assembled(fields()).blueprint.quantities == ()


def test_amounts_are_not_compared_with_other_fields(parcels):
    document = "{ parcels(where: {compare: [{field: length, gt: weight}]}) { id } }"
    error = parcels.error(document)
    assert error["extensions"]["code"] == "BAD_INPUT"


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_a_field_of_a_package_that_puts_amount_and_currency_together(strategy):
    from tests.foreign.apps.custom_fields import models as custom

    class Products(Entity[custom.Product]):
        policy = Policy(read=anyone)
        cost = money(currency="cost_currency")

    contact = custom.Contact.objects.create(name="x", phone="+49 1")
    page = custom.Page.objects.create(title="x", body="<p>x</p>", contact=contact)
    for amount, currency in ((5, "EUR"), (7, "USD"), (None, "EUR")):
        custom.Product.objects.create(
            price=1, cost=amount, cost_currency=currency, colour="#fff", page=page
        )
    sending = Sending(Products, strategy=strategy)
    rows = sending.ask("{ products(orderBy: {id: ASC}) { cost { amount currency } } }")["products"]
    assert [row["cost"] for row in rows] == [
        {"amount": "5.00", "currency": "EUR"},
        {"amount": "7.00", "currency": "USD"},
        None,
    ]
    document = '{ products(where: {cost: {gte: {amount: 5, currency: "%s"}}}) { cost { amount } } }'
    for currency, amount in (("EUR", "5.00"), ("USD", "7.00")):
        found = sending.ask(document % currency)["products"]
        assert found == [{"cost": {"amount": amount}}]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_a_converted_field_with_a_type_of_texts_is_found_by_equal_ones(strategy):
    from tests.foreign.apps.custom_fields import models as custom

    phone = TextType(name="Phone", pattern=r"\+[0-9]+ [0-9]+", url="https://example.com/phone")

    class Contacts(Entity[custom.Contact]):
        policy = Policy(read=anyone, fields={"fax": nobody})
        types = {"phone": phone, "fax": phone}

    for name in ("1", "2"):
        custom.Contact.objects.create(name=name, phone=f"+49 {name}", fax="+49 9")
    sending = Sending(Contacts, strategy=strategy)
    document = "{ contacts(where: {%s}, orderBy: {id: ASC}) { name phone } }"
    first, second = ({"name": name, "phone": f"(+49) {name}"} for name in ("1", "2"))
    for where, found in (
        ('phone: {eq: "+49 1"}', [first]),
        ('phone: {ne: "+49 1"}', [second]),
        ('phone: {in: ["+49 2", "+49 3"]}', [second]),
        ("phone: {isNull: true}", []),
    ):
        assert sending.ask(document % where)["contacts"] == found
    for where, code in (
        ('phone: {eq: "49"}', "GRAPHQL_VALIDATION_FAILED"),
        ('phone: {startsWith: "+"}', "GRAPHQL_VALIDATION_FAILED"),
        ('fax: {eq: "+49 9"}', "FORBIDDEN"),
    ):
        assert sending.error(document % where)["extensions"]["code"] == code
    error = sending.error("{ contacts(orderBy: {phone: ASC}) { name } }")
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


MIXED = [
    "sum { worth }",
    "avg { worth }",
    "min { worth }",
    "max { worth }",
    "stddev { worth }",
    "groups(by: [{worth: true}]) { count }",
    "groups(by: [{fee: true}], having: {sum: {worth: {gt: 1}}}) { count }",
    "groups(by: [{fee: true}], orderBy: [{max: {worth: ASC}}]) { count }",
]


@pytest.mark.parametrize("rates", [None, lambda: {"EUR": 1, "USD": 2}])
@pytest.mark.parametrize("asked", MIXED)
def test_amounts_of_different_currencies_are_nothing_together(asked, rates):
    fill()
    error = Sending(Parcels, rates=rates).error(f"{{ parcelAggregate {{ {asked} }} }}")
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_different_amounts_of_different_currencies_are_not_counted():
    fill()
    sending = Sending(Parcels, rates=lambda: {"EUR": 1, "USD": 2})
    error = sending.error("{ parcelAggregate { countDistinct(of: worth) } }")
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["hint"]


@pytest.mark.parametrize("rates", [None, lambda: {"EUR": 1, "USD": 2}])
def test_amounts_of_one_unit_or_currency_are_summed_up_as_plain_numbers(rates):
    fill()
    document = """{ parcelAggregate(where: {id: {lte: 2}}) {
        sum { fee weight length } max { fee height } countDistinct(of: fee)
        groups(
            by: [{fee: true}]
            having: {max: {height: {gt: 1}, length: {lt: 200.5}}, min: {fee: {eq: "2"}}}
            orderBy: [{max: {fee: DESC}}]
        ) { key { fee } avg { weight } }
    } }"""
    assert Sending(Parcels, rates=rates).ask(document)["parcelAggregate"] == {
        "sum": {"fee": "3.00", "weight": 3.0, "length": 300.0},
        "max": {"fee": "2.00", "height": "2.000"},
        "countDistinct": 2,
        "groups": [{"key": {"fee": "2.00"}, "avg": {"weight": 2.0}}],
    }


def test_measures_of_amounts_are_compared_with_plain_numbers():
    fill()
    document = """{ parcelAggregate {
        groups(by: [{fee: true}], having: {max: {weight: {gt: {amount: 1, unit: KG}}}}) { count }
    } }"""
    error = Sending(Parcels).error(document)
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_an_amount_that_is_too_large_is_told_with_its_root_field(parcels):
    document = """query ($amount: Float!) {
        all: parcels { id }
        heavy: parcels(where: {weight: {gt: {amount: $amount, unit: US_TON}}}) { id }
    }"""
    error = parcels.error(document, amount=1.7e308)
    assert (error["extensions"]["code"], error["path"]) == ("BAD_INPUT", ["heavy"])
