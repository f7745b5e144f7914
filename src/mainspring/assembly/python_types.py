"""The scalars of Python types."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from mainspring.blueprint.types import Scalar

PYTHON: dict[Any, Scalar] = {
    bool: Scalar.BOOLEAN,
    int: Scalar.INT,
    float: Scalar.FLOAT,
    str: Scalar.STRING,
    Decimal: Scalar.DECIMAL,
    datetime: Scalar.DATE_TIME,
    date: Scalar.DATE,
    time: Scalar.TIME,
    timedelta: Scalar.DURATION,
    UUID: Scalar.UUID,
    dict: Scalar.JSON,
    bytes: Scalar.BYTES,
    Any: Scalar.JSON,
}
"""What a value of a type is in the schema."""
