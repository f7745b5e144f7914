"""Looks up what airlines are called on the radio: a register that is not in the database."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from mainspring import Loader

REGISTER = Path(__file__).with_name("call_signs.csv")


def looked_up(carriers: Sequence[str]) -> Mapping[str, str]:
    """Return the call signs of airlines by their codes; it could as well ask a server."""
    with REGISTER.open(encoding="utf-8") as file:
        known = {line["carrier"]: line["call_sign"] for line in csv.DictReader(file)}
    return {carrier: known[carrier] for carrier in carriers if carrier in known}


# Asks for each airline once in an operation, however many flights it is needed for.
CALL_SIGNS = Loader(looked_up, batch_size=100)
