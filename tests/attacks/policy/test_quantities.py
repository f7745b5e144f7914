"""What is made of masked numbers or currencies is masked with them, whatever is asked of it."""

import pytest

from mainspring import Entity, Policy, anyone, measure, money, nobody, role, where
from mainspring.errors import Forbidden
from mainspring.operation.principal import ANONYMOUS
from tests.library import models
from tests.library.sending import Sending, fill
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db
RATES = {"EUR": 1, "USD": 2}


@pytest.fixture(params=["auto", "rows"])
def strategy(request):
    fill()
    return request.param


def sending(rules, strategy, *, rates=True):
    class Parcels(Entity[models.Parcel]):
        policy = Policy(read=anyone, fields=rules)
        weight = measure(unit="kg")
        length = measure("length_cm", unit="cm")
        worth = money(currency="worth_currency")

    return Sending(Parcels, rates=(lambda: RATES) if rates else None, strategy=strategy)


HIDDEN = ["length_cm", "length"]
ASKED = [
    "where: {length: {gt: {amount: 0, unit: KM}}}",
    "where: {length: {isNull: false}}",
    "where: {not: {length: {eq: {amount: 1, unit: M}}}}",
    "orderBy: {length: ASC}",
    "distinctOn: [length]",
]


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize("arguments", ASKED)
def test_a_masked_amount_is_of_no_use(name, arguments, strategy):
    opened = sending({name: nobody}, strategy)
    answer = opened.whole(f"{{ parcels({arguments}) {{ id }} }}")
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["FORBIDDEN"]
    assert answer["data"] == {"parcels": None}


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize("unit", ["", "(unit: M)", "(unit: CM)"])
def test_a_masked_amount_is_not_answered(name, unit, strategy):
    opened = sending({name: nobody}, strategy)
    answer = opened.whole(f"{{ parcels {{ length{unit} {{ amount unit }} }} }}")
    assert answer["data"]["parcels"] in (None, [{"length": None}] * 3)
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"FORBIDDEN"}


@pytest.mark.parametrize("name", ["worth", "worth_currency"])
def test_money_is_masked_with_its_currency(name, strategy):
    opened = sending({name: role("bank")}, strategy)
    document = '{ parcels { worth { amount } euros: worth(currency: "EUR") { amount currency } } }'
    answer = opened.whole(document)
    assert all(row == {"worth": None, "euros": None} for row in answer["data"]["parcels"])
    for arguments in (
        'where: {worth: {eq: {amount: 10, currency: "EUR"}}}',
        'where: {worth: {gt: {amount: 0, currency: "EUR"}}}',
        "where: {worth: {isNull: false}}",
        "orderBy: {worth: ASC}",
    ):
        answer = opened.whole(f"{{ parcels({arguments}) {{ id }} }}")
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["FORBIDDEN"]
        assert opened.keys(arguments, someone("bank"))


BY_ROW = [
    'where: {worth: {eq: {amount: 20, currency: "USD"}}}',
    'where: {worth: {gt: {amount: 0, currency: "USD"}}}',
    'where: {worth: {in: [{amount: 20, currency: "USD"}]}}',
    "where: {worth: {isNull: false}}",
    'where: {not: {worth: {eq: {amount: 999, currency: "USD"}}}}',
    'where: {worth: {ne: {amount: 20, currency: "EUR"}}}',
]


@pytest.mark.parametrize("rates", [True, False])
@pytest.mark.parametrize("name", ["worth", "worth_currency"])
@pytest.mark.parametrize("arguments", BY_ROW)
def test_money_that_is_masked_on_some_rows_counts_as_missing_there(
    name, arguments, rates, strategy
):
    # The second parcel is the guarded one.
    opened = sending({name: where(guarded=False) | role("bank")}, strategy, rates=rates)
    assert 2 not in opened.keys(arguments)
    assert 2 in opened.keys(arguments, someone("bank"))
    before = opened.keys(arguments)
    for worth, currency in ((20, "EUR"), (0, "USD"), (999, "USD"), (None, None)):
        models.Parcel.objects.filter(pk=2).update(worth=worth, worth_currency=currency)
        assert opened.keys(arguments) == before


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_masked_money_has_no_say_in_the_order(direction, strategy):
    opened = sending({"worth_currency": where(guarded=False)}, strategy)
    order = f"orderBy: [{{worth: {direction}}}, {{id: ASC}}]"
    before = opened.keys(order)
    for worth, currency in ((0, "EUR"), (10**6, "EUR"), (20, "XXX"), (None, None)):
        models.Parcel.objects.filter(pk=2).update(worth=worth, worth_currency=currency)
        assert opened.keys(order) == before


def test_a_row_that_is_hidden_stays_hidden(strategy):
    class Parcels(Entity[models.Parcel]):
        policy = Policy(read=where(guarded=False))
        weight = measure(unit="kg")

    opened = Sending(Parcels, strategy=strategy)
    assert opened.keys("where: {weight: {gt: {amount: 1500, unit: G}}}") == []
    assert opened.ask("{ parcelAggregate { count } }", ANONYMOUS)["parcelAggregate"]["count"] == 2


@pytest.mark.parametrize("name", ["worth", "worth_currency"])
def test_masked_money_is_not_read_from_python(name, strategy):
    opened = sending({name: where(guarded=False) | role("bank")}, strategy)
    for who, amount in ((ANONYMOUS, None), (someone("bank"), 20)):
        records = opened.records(who=who).order_by("id")
        assert list(records)[1].__dict__["worth"] == amount
        assert list(records.values("worth"))[1] == {"worth": amount}
        assert records.filter(worth=(20, "USD")).count() == (amount is not None)
        assert records.filter(worth__gt=(1, "USD"), pk=2).count() == (amount is not None)


def test_a_hidden_measure_is_not_read_from_python(strategy):
    opened = sending({"weight": nobody, "length": nobody}, strategy)
    records = opened.records().order_by("id")
    assert {row.__dict__["weight"] for row in records} == {None}
    for name in ("weight", "length"):
        with pytest.raises(Forbidden):
            list(records.filter(**{f"{name}__gt": 0}))


def test_the_column_of_a_hidden_measure_has_its_own_rule(strategy):
    rows = list(sending({"length_cm": nobody}, strategy).records())
    assert {row.__dict__["length_cm"] for row in rows} == {None}
