"""The tables of the demo in Django's admin."""

from django.contrib import admin
from django.http import HttpRequest

from flights.models import Airline, Airport, Flight, Plane, Profile, Weather

SEES_FUEL_COSTS = {"dispatcher", "finance"}


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
class FlightAdmin(admin.ModelAdmin):
    """Flights; who may see their fuel cost is repeated here, as the admin asks only Django."""

    list_display = ("__str__", "scheduled", "departure_delay", "arrival_delay", "distance")
    list_filter = ("airline", "origin")
    date_hierarchy = "scheduled"
    search_fields = ("=flight_number",)
    show_full_result_count = False
    # Links that may point at nothing are shown as the code that they hold.
    raw_id_fields = ("airline", "plane", "origin", "destination")

    def get_exclude(self, request: HttpRequest, obj: Flight | None = None) -> list[str] | None:
        """Leave out the fuel cost for those who may not see it."""
        user = request.user
        if user.is_superuser or user.groups.filter(name__in=SEES_FUEL_COSTS).exists():
            return None
        return ["fuel_cost"]


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
