"""Middleware as real projects have it: another urlconf, a tenant scope, a time zone."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from tests.foreign.scope import scope

Answer = Callable[[HttpRequest], HttpResponse]


def urlconf_middleware(answer: Answer) -> Answer:
    """Give requests with the header X-Tenant the tenant's own addresses."""

    def handle(request: HttpRequest) -> HttpResponse:
        if "X-Tenant" in request.headers:
            request.urlconf = "tests.foreign.urls_tenant"
        return answer(request)

    return handle


def scope_middleware(answer: Answer) -> Answer:
    """Open the scope that the header X-Scope names."""

    def handle(request: HttpRequest) -> HttpResponse:
        tenant = request.headers.get("X-Scope")
        if tenant is None:
            return answer(request)
        with scope(tenant):
            return answer(request)

    return handle


def timezone_middleware(answer: Answer) -> Answer:
    """Activate the time zone that the header X-Timezone names."""

    def handle(request: HttpRequest) -> HttpResponse:
        with timezone.override(ZoneInfo(request.headers.get("X-Timezone", "UTC"))):
            return answer(request)

    return handle
