"""Rows with JSON: `null` against NULL, scalars, deep, large and doubtful values."""

import datetime
from decimal import Decimal
from functools import reduce
from typing import Any, cast

from tests.foreign.apps.fields.models import Documents
from tests.foreign.writer import Writer

MOMENT = datetime.datetime(2024, 2, 29, 13, 14, 15, 161718, tzinfo=datetime.UTC)
# MariaDB refuses more than 32 levels.
DEEP: Any = reduce(lambda inner, _: [inner], range(30), cast("Any", "bottom"))
VALUES: dict[str, Any] = {
    "object": {"b": 1, "a": [1, 2.5, "x", None, True], "c": {"d": {}}},
    "empty object": {},
    "empty list": [],
    "empty string": "",
    "string": 'a"b\\c\u2028\x01 👩\u200d🚀',
    "looks like JSON": '{"a": 1}',
    "number": 1,
    "true": True,
    "false": False,
    "zero": 0,
    "float": 0.1,
    "whole float": 1.0,
    "large float": 1e300,
    "large integer": 2**70,
    "above doubles": 2**53 + 1,
    "deep": DEEP,
    "odd keys": {"": 1, "a.b": 2, '"': 3, "ключ": 4, "__typename": 5, "$set": 6},
    "long": ["x" * 100] * 200,
}


def write(writer: Writer) -> None:
    """Write the documents."""
    for name, value in VALUES.items():
        writer.add(Documents, name=name, data=value, maybe=value)
    writer.add(Documents, name="sql null", data=[], maybe=None)
    row = writer.add(Documents, name="json null", data=[], maybe=[])
    writer.set(row, "maybe", "'null'")
    row = writer.add(Documents, name="json null in both", data=[], maybe=[])
    writer.set(row, "maybe", "'null'")
    writer.set(row, "data", "'null'")
    writer.add(
        Documents,
        name="encoded",
        data=0,
        encoded={
            "moment": MOMENT,
            "day": MOMENT.date(),
            "length": datetime.timedelta(days=45),
            "exact": Decimal("1.10"),
        },
    )
    _write_texts(writer)


def _write_texts(writer: Writer) -> None:
    """Write JSON that only databases which keep it as text can hold."""
    if writer.vendor == "postgresql":
        return
    row = writer.add(Documents, name="double keys and spaces", data=0)
    writer.set(row, "data", """'{ "a" : 1, "a" : 2,  "e" : 1.50e2 }'""")
    writer.add(Documents, name="nul", data={"nul": "a\0b"})
    if writer.vendor == "sqlite":
        writer.add(Documents, name="half a surrogate pair", data={"half": "\ud800"})
