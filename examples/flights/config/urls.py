"""Addresses of the demo: ``/graphql/`` and ``/admin/``."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(url="/graphql/")),
    path("admin/", admin.site.urls),
    path("", include("mainspring.urls")),
]
