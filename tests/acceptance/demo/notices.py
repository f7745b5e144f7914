"""Code for the demo's project: what its desk has, without the recorded flights."""

from typing import Final

# Makes the flights that the notices are about, and what else the desk's bulletins are about.
FLIGHTS: Final = """
import csv
from datetime import UTC, datetime
from desk import load as notices
noon = datetime.fromisoformat(notices.DAY).replace(hour=12, tzinfo=UTC)
place = {"latitude": 41, "longitude": -74, "altitude": 13, "utc_offset": -5}
airport = models.Airport.objects.create(faa="JFK", **place)
def told(name):
    with notices.RECORD.with_name(name).open() as file:
        yield from csv.DictReader(file)
for code in sorted({line["about"] for line in told("bulletins.csv")} - {"", "JFK"}):
    if code.isalpha():
        models.Airport.objects.create(faa=code, **place)
for code in sorted({line["plane"] for line in told("bulletins.csv")} - {""}):
    models.Plane.objects.create(tail_number=code, engines=2, seats=2)
for line in told("contacts.csv"):
    code = line["airline"]
    models.Airline.objects.get_or_create(carrier=code, defaults={"name": code})
codes = sorted({line["flight"] for line in told("notices.csv")})
for code in codes:
    airline, _ = models.Airline.objects.get_or_create(carrier=code[:2], defaults={"name": code[:2]})
    models.Flight.objects.create(
        airline=airline, flight_number=code[2:], origin=airport, destination=airport, distance=1,
        scheduled=noon, scheduled_arrival=noon, time_hour=noon,
    )
"""
# Prints the gates by flight, as they were at each half hour of the day and as they are.
GATES: Final = """
import json
from datetime import datetime, timedelta
from desk import load as notices
from desk.domain import Notices
def gates(found):
    return {found.flight.flight_number: found.gate for found in found}
begin = datetime.fromisoformat(f"{notices.DAY}T08:00-05:00")
half_hours = [begin + timedelta(minutes=30) * number for number in range(48)]
asked = Notices.as_(None)
print(json.dumps([gates(asked.as_of(moment)) for moment in half_hours] + [gates(asked)]))
"""
# Prints what is answered of the board: to words as they are and to words with typos.
BOARD: Final = """
import json
from desk import board
from django.test import Client
board.load()
asked = '''query($words: String) {
    bulletins(search: $words) { title }
    family: bulletins {
        __typename title issued ... on Closure { runway reopens about { ... on Airport { faa } } }
        ... on PlaneChange { plane { tailNumber } about { ... on Flight { callSign } } }
    }
    contacts { email phone website country airline { carrier } }
}'''
found = []
for words in ("thunderstorms", "thunderstroms"):
    answer = Client(headers={"host": "localhost"}).post(
        "/graphql/", {"query": asked, "variables": {"words": words}}, "application/json"
    )
    found.append(answer.json()["data"])
print(json.dumps(found))
"""
# What a dispatcher may do at any time.
CHANGE: Final = """
from desk.models import Notice
Notice.objects.update(gate="Z1")
"""
# Prints whether pages of the admin are refused, by who asks for them and their address.
ADMIN: Final = """
import json
from django.contrib.auth import get_user_model
from django.test import Client
people.ensure()
pages = ("desk/notice/?rebooked__gt=1", "desk/notice/?status=delayed", "desk/notice/?o=1.2.3.4",
         "flights/flight/?fuel_cost__gt=1", "flights/flight/?fuel_cost__isnull=1",
         "flights/flight/?distance__gt=1", "flights/flight/?notice__rebooked__gt=1",
         "desk/notice/?flight__fuel_cost__gt=1")
found = {}
for name in ("admin", "dispatcher", "finance", "aa"):
    visitor = Client(headers={"host": "localhost"}, raise_request_exception=False)
    visitor.force_login(get_user_model().objects.get(username=name))
    codes = {page: visitor.get(f"/admin/{page}").status_code for page in pages}
    found[name] = [page for page, code in codes.items() if code == 400]
    assert set(codes.values()) <= {200, 400}, codes
print(json.dumps(found))
"""
