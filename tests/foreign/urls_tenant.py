"""The addresses that the urlconf middleware puts in the place of the project's own."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def tenant_home(request: HttpRequest) -> HttpResponse:
    """Answer that the tenant's own addresses are in force."""
    return HttpResponse("tenant")


urlpatterns = [path("tenant/", tenant_home)]
