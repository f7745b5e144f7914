"""Django REST framework: model serializers, generic views, prefetch as its documentation says."""

from typing import ClassVar

import django
import rest_framework
from django.db.models import Prefetch, QuerySet
from django.urls import path
from flights.models import Airline, Airport, Flight, Plane
from rest_framework import generics, pagination, serializers

from benchmarks.protocol import Json
from benchmarks.rest import RestContender

FULL = (
    *("id", "flight_number", "scheduled", "departure", "departure_delay"),
    *("arrival", "arrival_delay", "air_time", "distance"),
)


class AirlineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Airline
        fields = ("carrier", "name")


class PlaceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Airport
        fields = ("faa", "name", "latitude", "longitude")


class AirportSerializer(serializers.ModelSerializer):
    class Meta:
        model = Airport
        fields = ("faa", "name")


class PlaneSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plane
        fields = ("tail_number", "year", "manufacturer", "model")


class FlightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flight
        fields = FULL


class LinkedFlightSerializer(serializers.ModelSerializer):
    airline = AirlineSerializer()
    origin = PlaceSerializer()
    destination = PlaceSerializer()
    plane = PlaneSerializer()

    class Meta:
        model = Flight
        fields = (
            *("id", "flight_number", "scheduled", "departure_delay"),
            *("airline", "origin", "destination", "plane"),
        )


class LeafSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flight
        fields = (
            *("id", "flight_number", "scheduled", "departure_delay", "arrival_delay", "distance"),
        )


class PlaneFlightsSerializer(serializers.ModelSerializer):
    flights = LeafSerializer(many=True)

    class Meta:
        model = Plane
        fields = ("tail_number", "manufacturer", "model", "flights")


class PlanePageSerializer(PlaneFlightsSerializer):
    flights = LeafSerializer(many=True, source="last_flights")


class ArrivalSerializer(serializers.ModelSerializer):
    plane = PlaneFlightsSerializer()

    class Meta:
        model = Flight
        fields = ("id", "flight_number", "scheduled", "plane")


class AirportArrivalsSerializer(serializers.ModelSerializer):
    arrivals = ArrivalSerializer(many=True)

    class Meta:
        model = Airport
        fields = ("faa", "name", "arrivals")


class OriginFlightSerializer(serializers.ModelSerializer):
    origin = AirportSerializer()

    class Meta:
        model = Flight
        fields = ("id", "flight_number", "scheduled", "departure_delay", "origin")


class Flat(generics.ListAPIView):
    serializer_class = FlightSerializer

    def get_queryset(self) -> QuerySet[Flight]:
        return Flight.objects.order_by("id")[: int(self.request.query_params["limit"])]


class ToOne(generics.ListAPIView):
    serializer_class = LinkedFlightSerializer

    def get_queryset(self) -> QuerySet[Flight]:
        asked = self.request.query_params
        flights = Flight.objects.select_related("airline", "origin", "destination", "plane")
        return flights.filter(airline=asked["airline"]).order_by("id")[: int(asked["limit"])]


class ThreeLevels(generics.ListAPIView):
    serializer_class = AirportArrivalsSerializer

    def get_queryset(self) -> QuerySet[Airport]:
        flights = Flight.objects.order_by("scheduled", "id")
        return (
            Airport.objects.filter(faa__in=self.request.query_params.getlist("airports"))
            .order_by("faa")
            .prefetch_related(
                Prefetch("arrivals", flights),
                "arrivals__plane",
                Prefetch("arrivals__plane__flights", flights),
            )
        )


class DeepPage(generics.ListAPIView):
    serializer_class = PlanePageSerializer

    def get_queryset(self) -> QuerySet[Plane]:
        asked = self.request.query_params
        last = Flight.objects.order_by("-scheduled", "-id")[: int(asked["each"])]
        planes = Plane.objects.order_by("tail_number").prefetch_related(
            Prefetch("flights", last, to_attr="last_flights")
        )
        return planes[: int(asked["limit"])]


class FilteredPage(generics.ListAPIView):
    serializer_class = OriginFlightSerializer
    pagination_class = pagination.LimitOffsetPagination

    def get_queryset(self) -> QuerySet[Flight]:
        asked = self.request.query_params
        flights = Flight.objects.filter(airline=asked["airline"], scheduled__gte=asked["since"])
        return flights.select_related("origin").order_by("-scheduled", "-id")


class ById(generics.RetrieveAPIView):
    serializer_class = FlightSerializer
    queryset: ClassVar[QuerySet[Flight]] = Flight.objects.all()


urlpatterns = [
    path("flat/", Flat.as_view()),
    path("to_one/", ToOne.as_view()),
    path("three_levels/", ThreeLevels.as_view()),
    path("deep_page/", DeepPage.as_view()),
    path("filtered_page/", FilteredPage.as_view()),
    path("by_id/<int:pk>/", ById.as_view()),
]


class Drf(RestContender):
    """Asks the views above."""

    envelopes: ClassVar = {
        "flat": "flights",
        "to_one": "flights",
        "three_levels": "airports",
        "deep_page": "planes",
        "filtered_page": "page",
        "by_id": "flight",
    }

    def versions(self) -> dict[str, str]:
        """Return the versions of the framework and Django."""
        return {"djangorestframework": rest_framework.VERSION, "Django": django.__version__}

    def unwrapped(self, query: str, answer: Json) -> object:
        """Give the list its name; a page has ``count`` and ``results``, and links to drop."""
        if query == "filtered_page":
            answer = {"totalCount": answer["count"], "nodes": answer["results"]}
        return {self.envelopes[query]: answer}


CONTENDER = Drf()
