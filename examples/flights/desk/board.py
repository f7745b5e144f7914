"""Loads what hangs at the desk's board: bulletins, comments on the notices, contacts; all invented.

Each kind is loaded when there is none of it: a database of an older demo gets what it lacks.
"""

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import models, transaction

from desk.load import DAY
from desk.models import Bulletin, Closure, Comment, Contact, Notice, PlaneChange
from flights.models import Airport, Flight

Line = dict[str, str]


def missing() -> list[type[models.Model]]:
    """List the models that have no rows yet: each load is one transaction, so one proves all."""
    return [model for model in WRITERS if not model._default_manager.exists()]


def load() -> None:
    """Write what is missing; the flights and the notices must be loaded."""
    for model in missing():
        with transaction.atomic():
            for line in _lines(f"{model._meta.model_name}s.csv"):
                WRITERS[model](line)


def _lines(name: str) -> Iterator[Line]:
    with Path(__file__).with_name(name).open(encoding="utf-8") as file:
        yield from csv.DictReader(file)


def _bulletin(line: Line) -> None:
    told: dict[str, Any] = {
        "title": line["title"],
        "text": line["text"],
        "issued": datetime.fromisoformat(line["issued"]),
    }
    if line["about"]:
        told["about"] = _subject(line["about"])
    if line["kind"] == "closure":
        reopens = datetime.fromisoformat(line["reopens"]) if line["reopens"] else None
        Closure.objects.create(**told, runway=line["runway"], reopens=reopens)
    elif line["kind"] == "plane":
        seats_lost = int(line["seats_lost"])
        PlaneChange.objects.create(**told, plane_id=line["plane"], seats_lost=seats_lost)
    else:
        Bulletin.objects.create(**told)


def _subject(code: str) -> models.Model:
    """Find what a bulletin is about: an airport by its letters, or a flight of the day."""
    return Airport.objects.get(faa=code) if code.isalpha() else _flight(code)


def _flight(code: str) -> Flight:
    return Flight.objects.get(airline=code[:2], flight_number=int(code[2:]), scheduled__date=DAY)


def _comment(line: Line) -> None:
    # A dispatcher may have removed the notice.
    notice = Notice.objects.filter(flight=_flight(line["flight"])).first()
    if notice is not None:
        written = datetime.fromisoformat(line["written"])
        Comment.objects.create(notice=notice, text=line["text"], written=written)


def _contact(line: Line) -> None:
    Contact.objects.create(airline_id=line.pop("airline"), **line)


WRITERS = {Bulletin: _bulletin, Comment: _comment, Contact: _contact}
