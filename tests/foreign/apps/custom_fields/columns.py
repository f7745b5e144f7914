# mypy: disable-error-code="type-arg"
"""Custom fields whose Python value is not what the database holds."""

import base64
import enum
import json
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from tests.foreign.apps.custom_fields.values import LocalText, Money, Phone, Stream


class EmptyIfNullChar(models.CharField):
    """Holds NULL in the database and "" in Python."""

    def from_db_value(self, value: str | None, *context: Any) -> str:
        """Turn NULL into the empty string."""
        return "" if value is None else value

    def get_prep_value(self, value: Any) -> Any:
        """Turn the empty string into NULL."""
        return super().get_prep_value(value) or None


class TranslatedText(models.TextField):
    """Holds texts by language as JSON; is the active language's text in Python."""

    def from_db_value(self, value: str | None, *context: Any) -> LocalText | None:
        """Read the JSON."""
        return None if value is None else LocalText(json.loads(value))

    def get_prep_value(self, value: Any) -> Any:
        """Write the JSON."""
        texts = value.texts if isinstance(value, LocalText) else value
        return None if texts is None else json.dumps(texts, sort_keys=True)


class BlockStream(models.TextField):
    """Holds a list of typed blocks as JSON; a lazy sequence of blocks in Python."""

    def from_db_value(self, value: str | None, *context: Any) -> Stream:
        """Wrap the JSON without reading it."""
        return Stream(value or "[]")

    def get_prep_value(self, value: Any) -> Any:
        """Write the JSON."""
        return value.raw if isinstance(value, Stream) else json.dumps(value)


class PhoneDescriptor:
    """Turns what the field stores into a `Phone` at each access."""

    def __init__(self, field: "models.Field[Any, Any]") -> None:
        self.field = field

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        value = instance.__dict__.get(self.field.attname)
        return Phone.parse(value) if isinstance(value, str) and value else value

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.field.attname] = value


class PhoneNumber(models.CharField):
    """Holds digits; a descriptor gives a `Phone`."""

    descriptor_class = PhoneDescriptor

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": 40, **kwargs})

    def get_prep_value(self, value: Any) -> Any:
        """Write digits."""
        return value.digits() if isinstance(value, Phone) else super().get_prep_value(value)


class NormalisedDecimal(models.DecimalField):
    """Loses the zeros at the end when read: 100.00 is `1E+2`."""

    def from_db_value(self, value: Decimal | None, *context: Any) -> Decimal | None:
        """Normalise."""
        return None if value is None else Decimal(value).normalize()


class StringList(models.TextField):
    """Holds strings in one column, separated by lines; a list in Python, so not hashable."""

    def from_db_value(self, value: str | None, *context: Any) -> list[str] | None:
        """Split the lines."""
        return None if value is None else value.split("\n") if value else []

    def get_prep_value(self, value: Any) -> Any:
        """Join the lines."""
        return "\n".join(value) if isinstance(value, list) else value


class EncryptedText(models.TextField):
    """Holds what nobody should read in the database; like encryption, not safe."""

    def from_db_value(self, value: str | None, *context: Any) -> str | None:
        """Open the seal."""
        return None if value is None else base64.b64decode(value[7:]).decode()

    def get_prep_value(self, value: Any) -> Any:
        """Seal the text."""
        if value is None:
            return None
        return f"sealed:{base64.b64encode(str(value).encode()).decode()}"


class Minutes(models.IntegerField):
    """Holds minutes; a duration in Python, by `get_db_converters`."""

    def get_db_converters(self, connection: BaseDatabaseWrapper) -> list[Any]:
        """Add a converter of our own."""
        return [*super().get_db_converters(connection), self._to_duration]

    def _to_duration(self, value: int | None, *context: Any) -> timedelta | None:
        return None if value is None else timedelta(minutes=value)

    def get_prep_value(self, value: Any) -> Any:
        """Count the minutes."""
        return value // timedelta(minutes=1) if isinstance(value, timedelta) else value


class Shouted(models.CharField):
    """Selects another expression than its column."""

    def select_format(self, compiler: Any, sql: str, params: Any) -> tuple[str, Any]:
        """Select capitals."""
        return f"UPPER({sql})", params


class Mood(enum.Enum):
    """What `MoodColumn` holds."""

    GOOD = "g"
    BAD = "b"


class MoodColumn(models.Field):
    """Derives of no built-in field at all."""

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        """Return the column's type."""
        return "varchar(1)"

    def from_db_value(self, value: str | None, *context: Any) -> Mood | None:
        """Look the mood up."""
        return None if value is None else Mood(value)

    def get_prep_value(self, value: Any) -> Any:
        """Write the mood's letter."""
        return value.value if isinstance(value, Mood) else value


class PrefixedKey(models.BigIntegerField):
    """Holds 7 and is "usr_7" in Python; made to be a primary key."""

    def from_db_value(self, value: int | None, *context: Any) -> str | None:
        """Set the prefix."""
        return None if value is None else f"usr_{value}"

    def to_python(self, value: Any) -> Any:
        """Set the prefix on numbers."""
        return f"usr_{value}" if isinstance(value, int) else value

    def get_prep_value(self, value: Any) -> Any:
        """Take the prefix off."""
        if isinstance(value, str):
            value = value.removeprefix("usr_")
        return super().get_prep_value(value)


class HexColour(models.CharField):
    """Is a built-in field with nothing but another name."""


class OtherAttribute(models.CharField):
    """Keeps its value under an attribute that is not called like the field."""

    def get_attname(self) -> str:
        """Return the attribute's name."""
        return f"raw_{self.name}"


class MoneyDescriptor:
    """Puts two columns together."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        amount = instance.__dict__[self.name]
        if amount is None or isinstance(amount, Money):
            return amount
        return Money(amount=amount, currency=getattr(instance, f"{self.name}_currency"))

    def __set__(self, instance: Any, value: Any) -> None:
        if isinstance(value, Money):
            setattr(instance, f"{self.name}_currency", value.currency)
            value = value.amount
        instance.__dict__[self.name] = value


class MoneyColumn(models.DecimalField):
    """Adds a second column to its model and shows both as one value."""

    def contribute_to_class(self, cls: Any, name: str, *args: Any, **kwargs: Any) -> None:
        """Add the currency's column before our own."""
        currency = models.CharField(max_length=3, default="EUR")
        # Set first when an instance is made, so that its default does not win.
        currency.creation_counter = self.creation_counter - 0.5  # type: ignore[assignment]
        currency.contribute_to_class(cls, f"{name}_currency")
        super().contribute_to_class(cls, name, *args, **kwargs)
        setattr(cls, name, MoneyDescriptor(name))

    def get_prep_value(self, value: Any) -> Any:
        """Write the amount."""
        return super().get_prep_value(value.amount if isinstance(value, Money) else value)
