"""Rows of the apps `links` and `unexposed`."""

import datetime

from tests.foreign.apps.inheritance.models import Taxi, Truck
from tests.foreign.apps.links import models
from tests.foreign.apps.unexposed import models as unexposed
from tests.foreign.writer import Writer


def write_people(writer: Writer) -> None:
    """Write the people that most others link to: Ann is the boss, Eve her own."""
    ann = writer.add(models.Person, name="Ann", boss=None)
    bob, cid = writer.add_each(
        models.Person, [{"name": "Bob", "boss": ann}, {"name": "Cid", "boss": ann}]
    )
    dan = writer.add(models.Person, name="Dan", boss=bob)
    eve = writer.add(models.Person, name="Eve", boss_id=5)
    for one, two in ((ann, bob), (bob, ann), (cid, cid)):
        writer.add(models.Person.friends.through, from_person=one, to_person=two)
    for one, two in ((ann, eve), (eve, ann), (dan, ann)):
        writer.add(models.Person.follows.through, from_person=one, to_person=two)


def write(writer: Writer) -> None:
    """Write everything else."""
    _write_clubs(writer)
    _write_hidden(writer)
    _write_chain(writer)
    _write_unexposed(writer)
    _write_loans(writer)


def _write_clubs(writer: Writer) -> None:
    ann, bob, cid, *_ = writer.written[models.Person]
    chess, empty = writer.add_each(models.Club, [{"name": "Chess"}, {"name": "Empty"}])
    for person in (ann, bob):
        writer.add(models.Club.guests.through, club=chess, person=person)
    writer.add(models.Club.watchers.through, club=chess, person=cid)
    writer.add(models.Club.watchers.through, club=empty, person=cid)
    for person, sponsor, year in ((ann, None, 2020), (bob, ann, 2021), (bob, cid, 2022)):
        writer.add(
            models.Membership,
            club=chess,
            person=person,
            sponsor=sponsor,
            since=datetime.date(year, 1, 1),
        )


def _write_hidden(writer: Writer) -> None:
    ann, bob, cid, *_ = writer.written[models.Person]
    writer.add(models.Note, about=ann, also=bob, text="seen")
    writer.add(models.Note, about=bob, also=None, text="alone")
    wires = writer.add_each(models.Wire, [{"length": 1}, {"length": 2}])
    fibre = writer.add(models.Fibre, colour="blue")
    for one, two in (wires, wires[::-1]):
        writer.add(models.Wire.peers.through, from_wire=one, to_wire=two)
    writer.add(models.Wire.readers.through, wire=wires[0], person=ann)
    writer.add(models.Wire.owners.through, wire=wires[0], person=bob)
    writer.add(models.Fibre.readers.through, fibre=fibre, person=cid)
    writer.add(models.Fibre.owners.through, fibre=fibre, person=cid)
    writer.add(models.Deputy, person=ann, stand_in_id=bob)
    truck = writer.first(Truck)
    writer.add(models.Limited, person=bob, truck=truck, taxi=writer.first(Taxi))
    # A proxy's rows are chosen by its manager; the link holds a vehicle that is no truck.
    writer.add(models.Limited, person=ann, truck_id=1, taxi=None)


def _write_chain(writer: Writer) -> None:
    engines = writer.add_each(models.Engine, [{"power": power} for power in (50, 60, 70)])
    boxes = writer.add_each(
        models.Gearbox, [{"engine": engine, "gears": 5} for engine in engines[:2]]
    )
    shaft = writer.add(models.Shaft, gearbox=boxes[0], length=200)
    writer.add(models.Wheel, shaft=shaft, spare=None)
    writer.add(models.Wheel, shaft=None, spare=shaft)


def _write_unexposed(writer: Writer) -> None:
    ann, bob, *_ = writer.written[models.Person]
    vault = writer.add(unexposed.Vault, combination="12-34-56", owner=bob)
    door = writer.add(unexposed.Door, lock="Yale")
    key = writer.add(unexposed.Key, engraving="master-key-engraving")
    visit = writer.add(models.Visit, person=ann, vault=vault, door=door)
    writer.add(models.Visit, person=bob, vault=vault, door=None)
    writer.add(models.Visit.keys.through, visit=visit, key=key)
    writer.add(unexposed.Escort, visit=visit, person=bob, reason="unexposed reason")
    writer.add(unexposed.Informant, person=ann, codename="unexposed codename")


def _write_loans(writer: Writer) -> None:
    readers = writer.add_each(models.Reader, [{"name": "Rea"}, {"name": "Der"}])
    book = writer.add(models.Book, title="Atlas")
    for reader in readers:
        writer.add(models.Loan, book=book, reader=reader)
