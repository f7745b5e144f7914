"""Rows of the app `inheritance`: parents alone and children of each layer."""

from tests.foreign.apps.inheritance import models
from tests.foreign.apps.links.models import Person
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write rows whose kind is seen only in another table or in a column."""
    ann = writer.first(Person)
    writer.add(models.Marker, note="n" * 100, author=ann, extra=1)
    writer.add(models.Noteless, title="without", author=None)
    cart = writer.add(models.Vehicle, name="cart", kind="other", author=ann)
    writer.add_each(
        models.Truck,
        [{"name": "lorry", "kind": "truck"}, {"name": "bin lorry", "kind": "truck"}],
    )
    garage = writer.add(models.Garage)
    car = writer.add(models.Car, name="car", doors=3, garage=garage)
    taxi = writer.add(models.Taxi, name="taxi", doors=5, garage=None, licence="TX-1")
    writer.add(models.Bicycle, name="bicycle", wheels=2, doors="has none")
    writer.add(models.Car, name="truck by column, car by table", kind="truck", doors=2)
    night = writer.add(models.NightTaxi, name="night taxi", doors=4, licence="TX-2")
    for vehicle in (cart, car, taxi):
        writer.add(models.Garage.vehicles.through, garage=garage, vehicle_id=vehicle.pk)
    models.Garage.objects.filter(pk=garage.pk).update(best_taxi=night.pk)
    writer.add(models.Afloat, draught=1)
    writer.add(models.Airborne, ceiling=9000)
    writer.add(models.Airborne, ceiling=8000)
    writer.add(models.Seaplane, draught=2, ceiling=3000, name="Otter")
    writer.add(models.RacingSeaplane, draught=1, ceiling=500, name="S.6B", speed=547)
