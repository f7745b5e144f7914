"""The addresses that the test project answers at."""

from django.urls import include, path

urlpatterns = [path("", include("mainspring.urls"))]
