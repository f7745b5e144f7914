"""Code for the demo's project: two of the desk want the same seat, and the same plane, at once."""

from typing import Final

# Prints what each was told, in the order of the words.
AT_A_TIME: Final = """
import json
from threading import Barrier, Thread
from django.contrib.auth import get_user_model
from django.db import connection
from flights.domain import Bookings, Flights
from mainspring.errors import Rejected
people.ensure()
desk = get_user_model().objects.get(username="dispatcher")
plane = models.Plane.objects.create(tail_number="N1", engines=2, seats=1)
old, to, *others = models.Flight.objects.order_by("pk")
known = models.Flight.objects.filter(pk=to.pk)
known.update(plane=plane, airline=old.airline_id)
passengers = [
    models.Booking.objects.create(code=f"AAAAA{number}", passenger="Ada", flight=old)
    for number in (1, 2)
]
def at_a_time(*deeds):
    ready, told = Barrier(len(deeds)), []
    def do(deed):
        ready.wait()
        try:
            deed()
            told.append("done")
        except Rejected as error:
            told.append([problem.code for problem in error.problems])
        finally:
            connection.close()
    threads = [Thread(target=do, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(told, key=str)
found = {"seat": at_a_time(
    *(lambda row=row: Bookings.as_(desk).rebook(row, to=to) for row in passengers)
)}
found["passengers"] = to.bookings.count()
known.update(status="cancelled")
wanted = models.Flight.objects.filter(pk__in=[flight.pk for flight in others[:2]])
wanted.update(airline=old.airline_id, scheduled_arrival="2013-01-09T23:00Z")
found["plane"] = at_a_time(
    *(lambda key=flight.pk: Flights.as_(desk).assign_plane(key, plane=plane) for flight in wanted)
)
print(json.dumps(found))
"""
