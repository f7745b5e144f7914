"""The tables of the demo in Django's admin."""

from typing import ClassVar

from django.contrib import admin

from flights.masking import MaskingAdmin
from flights.models import Airline, Airport, Booking, Flight, Plane, Profile, Weather


@admin.register(Airline)
class AirlineAdmin(admin.ModelAdmin):
    """Airlines."""

    list_display = ("carrier", "name")


@admin.register(Airport)
class AirportAdmin(admin.ModelAdmin):
    """Airports."""

    list_display = ("faa", "name", "timezone")
    search_fields = ("faa", "name")


@admin.register(Plane)
class PlaneAdmin(admin.ModelAdmin):
    """Planes."""

    list_display = ("tail_number", "manufacturer", "model", "year", "seats")
    list_filter = ("kind", "engine")
    search_fields = ("tail_number", "manufacturer", "model")


@admin.register(Flight)
class FlightAdmin(MaskingAdmin):
    """Flights; who may see their fuel cost is repeated here."""

    seen_by: ClassVar = {"fuel_cost": {"dispatcher", "finance"}}
    list_display = ("__str__", "scheduled", "departure_delay", "arrival_delay", "distance")
    list_filter = ("airline", "origin")
    date_hierarchy = "scheduled"
    search_fields = ("=flight_number",)
    readonly_fields = ("status",)  # which only the transitions in flights/domain.py change
    show_full_result_count = False
    # Links that may point at nothing are shown as the code that they hold.
    raw_id_fields = ("airline", "plane", "origin", "destination")


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    """Bookings."""

    list_display = ("code", "passenger", "flight")
    list_select_related = ("flight",)
    search_fields = ("=code", "passenger")
    raw_id_fields = ("flight",)


@admin.register(Weather)
class WeatherAdmin(admin.ModelAdmin):
    """Weather."""

    list_display = ("origin_id", "time_hour", "temperature", "wind_speed", "visibility")
    list_filter = ("origin_id",)
    show_full_result_count = False


@admin.register(Profile)
class ProfileAdmin(admin.ModelAdmin):
    """Profiles."""

    list_display = ("user", "airline")
