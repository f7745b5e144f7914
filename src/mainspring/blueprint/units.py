"""Units of measurement and the exact way from one to another.

Factors are fractions, as their definitions are: the International System of Units (BIPM, 9th
edition), and the international yard and pound of 1959 (NIST Special Publication 811, appendix B).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

_DIGITS = 28
"""Of a decimal that has no end, such as a third."""

_ROUNDED = Context(prec=_DIGITS, rounding=ROUND_HALF_EVEN)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: how much of the dimension's base unit one of it is.

    Args:
        name: in the schema, in capitals, such as "KM_PER_H".
        symbol: as it is written, such as "km/h".
        factor: base units in one, exact: a whole number, or a text such as "0.3048" or "5/9".
        offset: base units at its zero, for temperatures.
    """

    name: str
    symbol: str
    factor: int | str = 1
    offset: int | str = 0


@dataclass(frozen=True, slots=True)
class Dimension:
    """What is measured.

    Args:
        name: such as "Length"; types of the schema are called after it.
        units: of which there is one with factor 1, the base unit.
    """

    name: str
    units: tuple[Unit, ...]

    def unit(self, name: str) -> Unit | None:
        """Find a unit by its name or its symbol."""
        return next((unit for unit in self.units if name in {unit.name, unit.symbol}), None)


@dataclass(frozen=True, slots=True)
class Conversion:
    """The way from one unit to another: `amount * factor + shift`."""

    factor: Fraction
    shift: Fraction

    @property
    def is_none(self) -> bool:
        """Whether an amount stays what it is."""
        return self.factor == 1 and self.shift == 0

    def exactly(self, amount: Decimal | float | str) -> Fraction:
        """Convert an amount without loss.

        Raises:
            ValueError, OverflowError: it is no finite number.
        """
        # A float stands for the number that it is written as.
        return Fraction(str(amount)) * self.factor + self.shift


def conversion(start: Unit, end: Unit) -> Conversion:
    """Find the way from one unit of a dimension to another one."""
    factor = Fraction(start.factor) / Fraction(end.factor)
    shift = (Fraction(start.offset) - Fraction(end.offset)) / Fraction(end.factor)
    return Conversion(factor, shift)


def as_decimal(number: Fraction) -> Decimal:
    """Write a number with all its digits, or 28 of those of one that has no end."""
    numerator, rest = number.numerator, number.denominator
    places = 0
    while rest % 10 == 0:
        rest //= 10
        places += 1
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
            numerator *= 10 // prime
            places += 1
    if rest == 1:
        return Decimal(numerator).scaleb(-places, Context(prec=len(str(numerator)) + 1))
    return _ROUNDED.divide(Decimal(number.numerator), Decimal(number.denominator))


def at_places(number: Fraction, places: int, *, up: bool) -> Decimal:
    """Give the next number with so many decimal places, above or below if it has more."""
    scaled = number * 10**places
    whole = (
        -(-scaled.numerator // scaled.denominator) if up else scaled.numerator // scaled.denominator
    )
    return Decimal(whole).scaleb(-places, Context(prec=len(str(whole)) + places + 1))


LENGTH = Dimension(
    "Length",
    (
        Unit("M", "m"),
        Unit("MM", "mm", "0.001"),
        Unit("CM", "cm", "0.01"),
        Unit("KM", "km", 1000),
        Unit("INCH", "in", "0.0254"),
        Unit("FT", "ft", "0.3048"),
        Unit("YD", "yd", "0.9144"),
        Unit("MI", "mi", "1609.344"),
        Unit("NMI", "nmi", 1852),
    ),
)
AREA = Dimension(
    "Area",
    (
        Unit("M2", "m²"),
        Unit("CM2", "cm²", "0.0001"),
        Unit("HA", "ha", 10_000),
        Unit("KM2", "km²", 1_000_000),
        Unit("IN2", "in²", "0.00064516"),
        Unit("FT2", "ft²", "0.09290304"),
        Unit("YD2", "yd²", "0.83612736"),
        Unit("ACRE", "ac", "4046.8564224"),
        Unit("MI2", "mi²", "2589988.110336"),
    ),
)
VOLUME = Dimension(
    "Volume",
    (
        Unit("M3", "m³"),
        Unit("L", "l", "0.001"),
        Unit("ML", "ml", "0.000001"),
        Unit("CL", "cl", "0.00001"),
        Unit("IN3", "in³", "0.000016387064"),
        Unit("FT3", "ft³", "0.028316846592"),
        Unit("US_GAL", "US gal", "0.003785411784"),
        Unit("US_PT", "US pt", "0.000473176473"),
        Unit("US_FL_OZ", "US fl oz", "0.0000295735295625"),
        Unit("IMP_GAL", "imp gal", "0.00454609"),
        Unit("IMP_PT", "imp pt", "0.00056826125"),
    ),
)
MASS = Dimension(
    "Mass",
    (
        Unit("KG", "kg"),
        Unit("G", "g", "0.001"),
        Unit("MG", "mg", "0.000001"),
        Unit("T", "t", 1000),
        Unit("OZ", "oz", "0.028349523125"),
        Unit("LB", "lb", "0.45359237"),
        Unit("ST", "st", "6.35029318"),
        Unit("US_TON", "US ton", "907.18474"),
        Unit("IMP_TON", "imp ton", "1016.0469088"),
    ),
)
DURATION = Dimension(
    "Duration",
    (
        Unit("S", "s"),
        Unit("MS", "ms", "0.001"),
        Unit("MIN", "min", 60),
        Unit("H", "h", 3600),
        Unit("D", "d", 86_400),
        Unit("WEEK", "wk", 604_800),
    ),
)
SPEED = Dimension(
    "Speed",
    (
        Unit("M_PER_S", "m/s"),
        Unit("KM_PER_H", "km/h", "5/18"),
        Unit("MI_PER_H", "mph", "0.44704"),
        Unit("FT_PER_S", "ft/s", "0.3048"),
        Unit("KNOT", "kn", "463/900"),
    ),
)
TEMPERATURE = Dimension(
    "Temperature",
    (
        Unit("KELVIN", "K"),
        Unit("CELSIUS", "°C", 1, "273.15"),
        Unit("FAHRENHEIT", "°F", "5/9", "45967/180"),
    ),
)
PRESSURE = Dimension(
    "Pressure",
    (
        Unit("PA", "Pa"),
        Unit("HPA", "hPa", 100),
        Unit("KPA", "kPa", 1000),
        Unit("MPA", "MPa", 1_000_000),
        Unit("MBAR", "mbar", 100),
        Unit("BAR", "bar", 100_000),
        Unit("ATM", "atm", 101_325),
        Unit("TORR", "Torr", "101325/760"),
        # 4.4482216152605 newtons on a square inch.
        Unit("PSI", "psi", "44482216152605/6451600000"),
        Unit("IN_HG", "inHg", "3386.388640341"),
    ),
)
ENERGY = Dimension(
    "Energy",
    (
        Unit("J", "J"),
        Unit("KJ", "kJ", 1000),
        Unit("WH", "Wh", 3600),
        Unit("KWH", "kWh", 3_600_000),
        Unit("CAL", "cal", "4.184"),
        Unit("KCAL", "kcal", 4184),
        Unit("BTU", "Btu", "1055.05585262"),
    ),
)
POWER = Dimension(
    "Power",
    (
        Unit("W", "W"),
        Unit("KW", "kW", 1000),
        Unit("METRIC_HP", "PS", "735.49875"),
        Unit("HP", "hp", "745.69987158227022"),
    ),
)

DIMENSIONS: tuple[Dimension, ...] = (
    LENGTH, AREA, VOLUME, MASS, DURATION, SPEED, TEMPERATURE, PRESSURE, ENERGY, POWER,
)  # fmt: skip
"""What is there without being declared."""
