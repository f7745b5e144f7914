"""Keep other sites from sending requests in a visitor's name.

A browser adds cookies to a request whoever made the page that sends it. It first asks the server,
in a preflight, only when a request has a header or a type of content that no form can have. A POST
has one always, as only application/json is read. A GET by somebody whom the browser signed in has
to bring a header of this list, whatever its value.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from django.conf import settings

from mainspring.surfaces.graphql.http_problems import HttpProblem

if TYPE_CHECKING:
    from django.http import HttpRequest

HEADERS = (
    "X-Mainspring-Preflight",
    "GraphQL-Require-Preflight",
    "Apollo-Require-Preflight",
    "X-Apollo-Operation-Name",
    "X-Requested-With",
)
"""Any of these shows that a browser asked first; so does the header of Django's CSRF token."""

_BY_THE_BROWSER = ("basic ", "digest ", "negotiate", "ntlm")  # credentials it adds on its own


def check_preflight(request: HttpRequest) -> None:
    """Refuse a request that another site could have made a signed-in browser send.

    Raises:
        HttpProblem: it could.
    """
    meta = request.META
    authorization = meta.get("HTTP_AUTHORIZATION", "").lower()
    ambient = meta.get("HTTP_COOKIE") or authorization.startswith(_BY_THE_BROWSER)
    if ambient and not any(meta.get(name) for name in _names(settings.CSRF_HEADER_NAME)):
        raise HttpProblem(
            "Another site could have sent this request.",
            code="PREFLIGHT_REQUIRED",
            status=403,
            hint=f"Send the header {HEADERS[0]}: 1, or use POST.",
        )


@cache
def _names(csrf_header: str) -> tuple[str, ...]:
    own = (f"HTTP_{name.upper().replace('-', '_')}" for name in HEADERS)
    return (*own, csrf_header)
