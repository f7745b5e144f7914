"""Code for the demo's project: the notices of its desk, without the recorded flights."""

from typing import Final

# Makes the flights that the notices are about.
FLIGHTS: Final = """
import csv
from datetime import UTC, datetime
from desk import load as notices
noon = datetime.fromisoformat(notices.DAY).replace(hour=12, tzinfo=UTC)
place = {"latitude": 41, "longitude": -74, "altitude": 13, "utc_offset": -5}
airport = models.Airport.objects.create(faa="JFK", **place)
with notices.RECORD.open() as file:
    codes = sorted({line["flight"] for line in csv.DictReader(file)})
for code in codes:
    airline, _ = models.Airline.objects.get_or_create(carrier=code[:2], defaults={"name": code})
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
