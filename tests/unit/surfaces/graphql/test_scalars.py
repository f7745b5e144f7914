"""Scalars take what their specifications spell, and say how that is."""

import pytest
from graphql import GraphQLError

from mainspring.blueprint.types import Scalar
from mainspring.surfaces.graphql.scalars import DATE_OR_MOMENT, SCALARS, TIME_ZONE

ARABIC = "\u0661\u0662"
WIDE = "\uff11"

REFUSED = {
    Scalar.BIG_INT: [
        ARABIC,
        WIDE,
        "+1",
        " 1",
        "1 ",
        "1\n",
        "",
        "-",
        "1_0",
        "1.0",
        1.5,
        True,
        "9" * 30,
    ],
    Scalar.DECIMAL: [
        *(ARABIC, f"1.{WIDE}", " 1 ", "1\n", "1_0", "+1", ".5", "1.", "1,5", "0x1", "1e", ""),
        *("NaN", "Infinity", "-inf", "sNaN1", True, None, "1e999999999", "1" * 401, [1]),
    ],
    Scalar.DATE: [
        *("2013-1-1", "2013-01-1", "20130101", "2013-W01-1", "2013-01-01T00:00:00Z", "2013-02-30"),
        *(" 2013-01-01", "2013-01-01\n", f"2013-01-{ARABIC}", "0000-01-01", 20130101, "", "now"),
    ],
    Scalar.DATE_TIME: [
        *("2013-01-31", "2013-01-31 05:00:00Z", "2013-01-31T05:00:00", "20130131T050000Z"),
        *(
            "2013-1-31T05:00:00Z",
            "2013-01-31T5:00:00Z",
            "2013-01-31T05:00:00+1",
            "2013-01-31T24:00:00Z",
        ),
        *("2013-01-31 05:00:00Z", "2013-01-31T05:00:00+0100", "2013-W05-4T05:00:00Z", 0),
        *("2013-01-31T05:00:00Z\n", "2013-01-31T05:00:61Z", f"2013-01-31T05:00:{ARABIC}Z"),
        *("2013-01-31T05:00:00-00:00", "2013-01-31T05:00:00+99:00", "2013-01-31T05:00:00,5Z"),
    ],
    Scalar.TIME: [
        "5:30",
        "05:30:00Z",
        "0530",
        "T05:30",
        "05:30:00+01:00",
        "24:00",
        f"05:{ARABIC}",
        5,
    ],
    Scalar.DURATION: [
        *("1", "3 days", "3 04:05:06", "04:05:06", "P", "PT", "P1DT", "-P", "P1Y", "P1M", "P1W"),
        *("+P1D", " P1D", "P1D\n", f"P{ARABIC}D", "P1.5D", "P-1D", "1 day", "P9999999999D", 60),
    ],
    Scalar.UUID: [
        *("x", "12345678123456781234567812345678", "{12345678-1234-5678-1234-567812345678}", 1),
        *("urn:uuid:12345678-1234-5678-1234-567812345678", "1234567812345678-1234-567812345678"),
        *(f"{WIDE}2345678-1234-5678-1234-567812345678", "12345678-1234-5678-1234-567812345678\n"),
    ],
    Scalar.BYTES: ["x", "YQ", "YQ==\n", "Y Q=", 1, "\u00e9"],
}
TAKEN = {
    Scalar.BIG_INT: ["0", "-5", "007", 7, str(-(2**63)), str(2**64 - 1)],
    Scalar.DECIMAL: ["12.50", "-0", "007", "1E+2", "1e-7", "0E-10", 1, 1.5, 1e-7, "1" * 400],
    Scalar.DATE: ["2013-01-31", "0001-01-01", "9999-12-31"],
    Scalar.DATE_TIME: [
        *("2013-01-31T05:00:00Z", "2013-01-31T05:00:00+00:00", "2013-01-31T05:00:00.5-05:00"),
        *("2013-01-31T05:00:00.123456789Z", "2013-01-31T05:00:00.123456+05:30"),
    ],
    Scalar.TIME: ["05:30", "05:30:00", "05:30:00.5", "23:59:59.999999"],
    Scalar.DURATION: ["P1DT02H30M00S", "PT5M", "-P3D", "P1DT00H00M00.000001S", "PT0S", "P0D"],
    Scalar.UUID: ["12345678-1234-5678-1234-567812345678", "ABCDEF00-1234-5678-1234-567812345678"],
    Scalar.BYTES: ["YQ==", ""],
}


def cases(table):
    return [(scalar, value) for scalar, values in table.items() for value in values]


@pytest.mark.parametrize(("scalar", "value"), cases(REFUSED))
def test_what_a_specification_does_not_spell_is_refused_with_what_it_does(scalar, value):
    with pytest.raises(GraphQLError) as raised:
        SCALARS[scalar].coerce_input_value(value)
    assert raised.value.extensions["hint"]


@pytest.mark.parametrize(("scalar", "value"), cases(TAKEN))
def test_what_it_spells_is_taken(scalar, value):
    assert SCALARS[scalar].coerce_input_value(value) is not None


@pytest.mark.parametrize("value", ["2013-1-1", "2013-01-31T05:00", "2013-01-3\u0661", "x" * 10, 1])
def test_a_date_or_a_moment_is_one_of_these(value):
    with pytest.raises(GraphQLError):
        DATE_OR_MOMENT.coerce_input_value(value)


@pytest.mark.parametrize("name", ["localtime", "Factory", "posixrules", "Mars/Base", "", 1])
def test_a_zone_that_depends_on_the_server_is_none(name):
    with pytest.raises(GraphQLError) as raised:
        TIME_ZONE.coerce_input_value(name)
    assert raised.value.extensions["hint"]


@pytest.mark.parametrize("name", ["Europe/Berlin", "UTC", "Etc/GMT+5", "EST5EDT"])
def test_zones_of_the_database_of_zones_are_taken(name):
    assert TIME_ZONE.coerce_input_value(name) == name
