"""The addresses that the test project answers at."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [path("admin/", admin.site.urls), path("", include("mainspring.urls"))]
