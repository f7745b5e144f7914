"""Every unit against its published definition, and the arithmetic between them."""

from decimal import Decimal
from fractions import Fraction

import pytest

from mainspring.blueprint.units import (
    DIMENSIONS,
    Dimension,
    Unit,
    as_decimal,
    at_places,
    conversion,
)
from mainspring.text import is_name

# What one unit is in the base unit: SI brochure, 9th edition, tables 4, 7 and 8; NIST SP 811,
# appendix B.8, exact factors; the zero of temperatures apart.
PUBLISHED = {
    "Length": {
        "M": "1", "MM": "1E-3", "CM": "1E-2", "KM": "1E+3", "INCH": "2.54E-2", "FT": "3.048E-1",
        "YD": "9.144E-1", "MI": "1.609344E+3", "NMI": "1.852E+3",
    },
    "Area": {
        "M2": "1", "CM2": "1E-4", "HA": "1E+4", "KM2": "1E+6", "IN2": "6.4516E-4",
        "FT2": "9.290304E-2", "YD2": "8.3612736E-1", "ACRE": "4046.8564224",
        "MI2": "2.589988110336E+6",
    },
    "Volume": {
        "M3": "1", "L": "1E-3", "ML": "1E-6", "CL": "1E-5", "IN3": "1.6387064E-5",
        "FT3": "2.8316846592E-2", "US_GAL": "3.785411784E-3", "US_PT": "4.73176473E-4",
        "US_FL_OZ": "2.95735295625E-5", "IMP_GAL": "4.54609E-3", "IMP_PT": "5.6826125E-4",
    },
    "Mass": {
        "KG": "1", "G": "1E-3", "MG": "1E-6", "T": "1E+3", "OZ": "2.8349523125E-2",
        "LB": "4.5359237E-1", "ST": "6.35029318", "US_TON": "9.0718474E+2",
        "IMP_TON": "1.0160469088E+3",
    },
    "Duration": {
        "S": "1", "MS": "1E-3", "MIN": "60", "H": "3600", "D": "86400", "WEEK": "604800",
    },
    "Speed": {
        "M_PER_S": "1", "MI_PER_H": "4.4704E-1", "FT_PER_S": "3.048E-1", "KM_PER_H": None,
        "KNOT": None,
    },
    "Temperature": {"KELVIN": "1", "CELSIUS": "1", "FAHRENHEIT": None},
    "Pressure": {
        "PA": "1", "HPA": "1E+2", "KPA": "1E+3", "MPA": "1E+6", "MBAR": "1E+2", "BAR": "1E+5",
        "ATM": "1.01325E+5", "TORR": None, "PSI": None, "IN_HG": "3386.388640341",
    },
    "Energy": {
        "J": "1", "KJ": "1E+3", "WH": "3.6E+3", "KWH": "3.6E+6", "CAL": "4.184",
        "KCAL": "4.184E+3", "BTU": "1055.05585262",
    },
    "Power": {"W": "1", "KW": "1E+3", "METRIC_HP": "735.49875", "HP": "745.69987158227022"},
}  # fmt: skip
FRACTIONS = {
    "KM_PER_H": Fraction(1000, 3600),
    "KNOT": Fraction(1852, 3600),
    "FAHRENHEIT": Fraction(5, 9),
    "TORR": Fraction(101_325, 760),
    # Pound by standard gravity by square inch.
    "PSI": Fraction("0.45359237") * Fraction("9.80665") / Fraction("0.0254") ** 2,
}


def units():
    return {unit.name: (item, unit) for item in DIMENSIONS for unit in item.units}


def test_every_unit_has_its_published_factor():
    assert {item.name: set(PUBLISHED[item.name]) for item in DIMENSIONS} == {
        item.name: {unit.name for unit in item.units} for item in DIMENSIONS
    }
    for dimension in DIMENSIONS:
        for unit in dimension.units:
            published = PUBLISHED[dimension.name][unit.name]
            wanted = FRACTIONS[unit.name] if published is None else Fraction(published)
            assert Fraction(unit.factor) == wanted, unit


def test_products_of_units_agree():
    known = {name: Fraction(unit.factor) for name, (_, unit) in units().items()}
    assert known["IN2"] == known["INCH"] ** 2
    assert known["FT3"] == known["FT"] ** 3
    assert known["MI2"] == known["MI"] ** 2 == 640 * known["ACRE"]
    assert known["US_GAL"] == 231 * known["IN3"] == 128 * known["US_FL_OZ"] == 8 * known["US_PT"]
    assert known["IMP_GAL"] == 8 * known["IMP_PT"]
    assert known["LB"] == 16 * known["OZ"] == known["ST"] / 14
    assert known["IMP_TON"] == 2240 * known["LB"]
    assert known["US_TON"] == 2000 * known["LB"]
    assert known["MI_PER_H"] == known["MI"] / known["H"]
    assert known["HP"] == 550 * known["FT"] * known["LB"] * Fraction("9.80665")
    assert known["METRIC_HP"] == 75 * Fraction("9.80665")
    assert known["IN_HG"] == known["INCH"] * Fraction("13595.1") * Fraction("9.80665")
    assert known["NMI"] == known["KNOT"] * known["H"]


def test_names_and_symbols_tell_units_apart():
    every = [unit for item in DIMENSIONS for unit in item.units]
    for word in {word for unit in every for word in (unit.name, unit.symbol)}:
        assert len([unit for unit in every if word in {unit.name, unit.symbol}]) == 1, word
    assert all(is_name(unit.name) for unit in every)


def test_each_dimension_has_a_base_unit():
    for dimension in DIMENSIONS:
        first = dimension.units[0]
        assert (Fraction(first.factor), Fraction(first.offset)) == (1, 0)


TEMPERATURES = [
    ("CELSIUS", "FAHRENHEIT", "0", "32"),
    ("CELSIUS", "FAHRENHEIT", "100", "212"),
    ("FAHRENHEIT", "CELSIUS", "-40", "-40"),
    ("CELSIUS", "KELVIN", "-273.15", "0"),
    ("FAHRENHEIT", "KELVIN", "-459.67", "0"),
    ("KELVIN", "FAHRENHEIT", "0", "-459.67"),
]


@pytest.mark.parametrize(("start", "end", "amount", "wanted"), TEMPERATURES)
def test_temperatures_have_zeros_of_their_own(start, end, amount, wanted):
    known = units()
    made = conversion(known[start][1], known[end][1]).exactly(Decimal(amount))
    assert made == Fraction(wanted)


@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda item: item.name)
def test_there_and_back_is_nowhere(dimension):
    for start in dimension.units:
        for end in dimension.units:
            there, back = conversion(start, end), conversion(end, start)
            for amount in (Decimal("12.345"), 0, -7.5, 1e-9, 1e20):
                assert back.exactly(there.exactly(1)) == 1
                first = there.exactly(amount)
                assert first * back.factor + back.shift == Fraction(str(amount))
            assert conversion(start, end).is_none is (start == end or alike(start, end))


def alike(start, end):
    """Tell whether two units are as large as each other, as a millibar is a hectopascal."""
    return {start.name, end.name} == {"HPA", "MBAR"}


def test_decimals_that_end_are_exact():
    assert str(as_decimal(Fraction("1609.344"))) == "1609.344"
    assert as_decimal(Fraction(1, 8)) == Decimal("0.125")
    assert as_decimal(Fraction(10**40 + 1)) == Decimal(10**40 + 1)
    assert as_decimal(Fraction(1, 3)) == Decimal("0." + "3" * 28)
    assert as_decimal(Fraction(-2, 3)) == Decimal("-0." + "6" * 27 + "7")


@pytest.mark.parametrize(
    ("number", "places", "below", "above"),
    [("1.005", 2, "1.00", "1.01"), ("-1.005", 2, "-1.01", "-1.00"), ("7", 0, "7", "7"),
     ("2.5", 0, "2", "3"), ("0.1", 3, "0.100", "0.100")],
)  # fmt: skip
def test_numbers_with_too_many_places(number, places, below, above):
    assert str(at_places(Fraction(number), places, up=False)) == below
    assert str(at_places(Fraction(number), places, up=True)) == above


def test_units_are_found_by_name_and_symbol():
    own = Dimension("Data", (Unit("B", "B"), Unit("KIB", "KiB", 1024)))
    assert own.unit("KiB") == own.unit("KIB") == own.units[1]
    assert own.unit("kib") is None


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), "x", ""])
def test_what_is_no_number_is_not_converted(amount):
    known = units()
    with pytest.raises((ValueError, OverflowError)):
        conversion(known["M"][1], known["FT"][1]).exactly(amount)
