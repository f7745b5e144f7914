"""Rows of the app `rows`."""

from tests.foreign.apps.rows import models
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write misbehaving rows, links to them, and what is hard to order."""
    _write_misbehaving(writer)
    _write_ordered(writer)


def _write_misbehaving(writer: Writer) -> None:
    hollows = writer.add_each(models.Hollow, [{"name": "empty"}, {"name": "void"}])
    untrue = writer.add(models.Untrue, name="false")
    unhashables = writer.add_each(
        models.Unhashable, [{"name": "same", "values": [n, {"k": []}]} for n in (1, 2)]
    )
    indistincts = writer.add_each(models.Indistinct, [{"name": "this"}, {"name": "that"}])
    speechless = writer.add(models.Speechless, name="silent")
    numeral = writer.add(models.Numeral, value=8)
    iterable = writer.add(models.Iterable, name="abc")
    full = writer.add(
        models.Carrier,
        hollow=hollows[0],
        untrue=untrue,
        unhashable=unhashables[0],
        indistinct=indistincts[1],
        speechless=speechless,
        numeral=numeral,
        iterable=iterable,
    )
    writer.add(models.Carrier, hollow=hollows[1], unhashable=unhashables[1])
    for hollow in hollows:
        writer.add(models.Carrier.hollows.through, carrier=full, hollow=hollow)
    for row in unhashables:
        writer.add(models.Carrier.unhashables.through, carrier=full, unhashable=row)
    for other in indistincts:
        writer.add(models.Carrier.indistincts.through, carrier=full, indistinct=other)
    writer.add(models.Reaching, name="reach", attachment="no/such/file.txt")


def _write_ordered(writer: Writer) -> None:
    groups = writer.add_each(
        models.Group,
        [
            {"name": "beta", "rank": None},
            {"name": "Alpha", "rank": 2},
            {"name": "gamma", "rank": 2},
            {"name": "Delta", "rank": 1},
        ],
    )
    for number, group in enumerate([None, *groups, groups[0]]):
        writer.add(models.ThroughRelation, group=group, name=f"row {number}")
        if group is not None:
            writer.add(models.Step, group=group, name=f"step {number}")
    one = writer.add(models.CircleOne, two=None, name="one")
    two = writer.add(models.CircleTwo, one=one, name="two")
    writer.add(models.CircleOne, two=two, name="three")
    first = writer.add(models.CircleSelf, before=None, name="first")
    writer.add(models.CircleSelf, before=first, name="second")
    writer.add_each(models.Tied, [{"name": name} for name in ("c", "a", "b")])
