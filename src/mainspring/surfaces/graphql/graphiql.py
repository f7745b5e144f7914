"""The GraphiQL page: its HTML under a strict Content-Security-Policy, and the files it loads.

The files are built from `frontend/graphiql` by `tools/build_graphiql.py` and served by
`graphiql_asset`, below the page's own address, rather than through `django.contrib.staticfiles`:
the page then works on every server, with DEBUG off, without `collectstatic` and under any prefix.
Names carry a hash of their content, so a browser asks for each file once and keeps it for good.
Only names in the build's manifest are served, so no request chooses a path on the disk.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypedDict
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.http.request import HttpHeaders
from django.middleware.csrf import get_token
from django.shortcuts import resolve_url
from django.template import Context, Engine
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

ASSETS = Path(__file__).resolve().parent / "static" / "mainspring" / "graphiql"
MANIFEST = "files.json"
TEMPLATES = Path(__file__).resolve().parents[2] / "templates"

# No inline script, no eval, no blob and no other host. Inline styles are the one exception: the
# Monaco editor positions every line of text with a style attribute and writes the colours of its
# theme into style elements, and has no setting for a nonce.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "worker-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    )
)
# A worker obeys the policy of its own file, not the page's. It may load the chunks of its code.
ASSET_SECURITY_POLICY = "default-src 'none'; script-src 'self'"

_ACCEPTS_GZIP = re.compile(r"(?:^|,)\s*gzip\s*(?:;\s*q=(?:1|0\.0*[1-9])[\d.]*\s*)?(?:,|$)")
_HASHED_NAME = re.compile(r"-[\w-]{8}\.\w+$")
_JSON_TYPES = ("application/graphql-response+json", "application/json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A query that the page lists, to be opened in a tab."""

    name: str  # shown in the list of examples and as the first line of the tab
    query: str  # a GraphQL document
    variables: Mapping[str, object] = field(default_factory=dict)  # plain JSON values


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphiQLPage:
    """What a project can set on its GraphiQL page."""

    title: str = "Mainspring"  # title of the browser's tab, and the name at the top of the page
    endpoint: str = ""  # address that answers GraphQL; empty: the page's own
    assets: str = ""  # address of `graphiql_asset` with its final slash; empty: static/ below it
    login_url: str = ""  # address or URL name of a sign-in page; empty: no link
    examples: tuple[Example, ...] = ()  # listed at the side; some are tabs at first


class _File(TypedDict):
    type: str
    size: int
    gzip: bool


class _Manifest(TypedDict):
    script: str
    styles: list[str]
    preload: list[str]
    files: dict[str, _File]


def wants_graphiql(request: HttpRequest) -> bool:
    """Whether a request is a person's browser asking for a page rather than a program for data.

    Returns:
        True for GET or HEAD that prefers HTML to both JSON types of GraphQL over HTTP. A missing
        or all-embracing Accept header asks for JSON.
    """
    if request.method not in ("GET", "HEAD"):
        return False
    return request.get_preferred_type([*_JSON_TYPES, "text/html"]) == "text/html"


def render_graphiql(request: HttpRequest, *, page: GraphiQLPage | None = None) -> HttpResponse:
    """Answer with the GraphiQL page.

    Args:
        request: a request for which `wants_graphiql` is true; its user, if it has one, is named
            on the page.
        page: what the project set; None takes the defaults.

    Returns:
        The page, or with status 503 a page that says how to build it when that was not done.
    """
    page = page or GraphiQLPage()
    manifest = _manifest()
    if manifest is None:
        context: dict[str, object] = {
            "title": page.title,
            "manifest_path": str(ASSETS / MANIFEST) if settings.DEBUG else MANIFEST,
        }
        response = HttpResponse(_rendered("graphiql_missing", context), status=503)
    else:
        context = {
            "title": page.title,
            "assets": page.assets or _assets_below(request.path),
            "manifest": manifest,
            "configuration": _configuration(request, page=page),
        }
        response = HttpResponse(_rendered("graphiql", context))
    _protect(response)
    return response


@require_safe
def graphiql_asset(request: HttpRequest, name: str) -> HttpResponse:
    """Serve one built file of the page, by its name in the manifest.

    Args:
        request: GET or HEAD; gets the compressed form if it accepts gzip.
        name: a file name; anything that the manifest does not list is not found.

    Raises:
        Http404: no such file.
    """
    manifest = _manifest()
    entry = manifest["files"].get(name) if manifest is not None else None
    if entry is None:
        raise Http404("The GraphiQL page has no such file.")
    packed = entry["gzip"] and _ACCEPTS_GZIP.search(request.headers.get("Accept-Encoding", ""))
    try:
        # Whole, not streamed: Django's file response has no asynchronous form, and warns.
        content = (ASSETS / (f"{name}.gz" if packed else name)).read_bytes()
    except FileNotFoundError as error:
        raise Http404("The GraphiQL page is being rebuilt.") from error
    response = HttpResponse(content, content_type=entry["type"])
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    if entry["gzip"]:
        patch_vary_headers(response, ["Accept-Encoding"])
    kept = "public, max-age=31536000, immutable" if _HASHED_NAME.search(name) else "no-cache"
    response.headers["Cache-Control"] = kept
    response.headers["Content-Security-Policy"] = ASSET_SECURITY_POLICY
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _configuration(request: HttpRequest, *, page: GraphiQLPage) -> dict[str, object]:
    """What the page's script reads; `configuration.ts` declares the same shape."""
    examples = [
        {
            "name": example.name,
            "query": example.query,
            "variables": json.dumps(example.variables, indent=2) if example.variables else "",
        }
        for example in page.examples
    ]
    return {
        "endpoint": page.endpoint,
        "title": page.title,
        # The names that Django's own CSRF protection of this project expects.
        "csrfCookie": settings.CSRF_COOKIE_NAME,
        "csrfHeader": HttpHeaders.parse_header_name(settings.CSRF_HEADER_NAME),
        # Also here, because a project may keep its token in the session or hide its cookie.
        "csrfToken": get_token(request),
        "examples": examples,
        "viewer": _viewer(request),
        "loginUrl": _login_address(request, login_url=page.login_url),
    }


def _viewer(request: HttpRequest) -> str:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return ""
    return str(user.get_username())


def _login_address(request: HttpRequest, *, login_url: str) -> str:
    if not login_url:
        return ""
    address = resolve_url(login_url)
    joint = "&" if "?" in address else "?"
    return f"{address}{joint}{urlencode({'next': request.get_full_path()})}"


def _assets_below(path: str) -> str:
    """The address of the files relative to the page, so that no proxy's prefix can break it."""
    last = path.rpartition("/")[2]
    return f"./{last}/static/" if last else "./static/"


def _protect(response: HttpResponse) -> None:
    response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    # It names the viewer and holds a token.
    response.headers["Cache-Control"] = "no-store, private"
    patch_vary_headers(response, ["Accept", "Cookie"])


def _manifest() -> _Manifest | None:
    """The build's list of files; None if the page was never built."""
    try:
        changed = (ASSETS / MANIFEST).stat().st_mtime_ns
    except FileNotFoundError:
        return None
    return _read_manifest(ASSETS / MANIFEST, changed)


@lru_cache(maxsize=2)
def _read_manifest(path: Path, _changed: int) -> _Manifest:
    # The time of change is part of the key: a rebuild shows without a restart.
    manifest: _Manifest = json.loads(path.read_text())
    return manifest


@lru_cache(maxsize=1)
def _engine() -> Engine:
    # An engine of our own: the page must not depend on how the project set up TEMPLATES.
    return Engine(dirs=[str(TEMPLATES)])


def _rendered(name: str, context: Mapping[str, object]) -> str:
    template = _engine().get_template(f"mainspring/{name}.html")
    return template.render(Context(dict(context)))
