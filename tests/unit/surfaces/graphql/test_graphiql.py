"""What the GraphiQL view answers, and what its files' address gives away."""

import gzip
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.http import Http404, HttpResponse
from django.test import RequestFactory, override_settings
from django.urls import path as at

from mainspring.surfaces.graphql import graphiql
from mainspring.surfaces.graphql.graphiql import Example, GraphiQLPage

urlpatterns = [at("accounts/login/", graphiql.render_graphiql, name="sign-in")]

BROWSER_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8"


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built page of one script, one style and one font."""
    files = {}
    for name, kind in (
        ("main-abcdefgh.js", "text/javascript; charset=utf-8"),
        ("main-abcdefgh.css", "text/css; charset=utf-8"),
        ("font-abcdefgh.woff2", "font/woff2"),
        ("licences.txt", "text/plain; charset=utf-8"),
    ):
        (tmp_path / name).write_bytes(name.encode())
        packed = not name.endswith("woff2")
        if packed:
            (tmp_path / f"{name}.gz").write_bytes(gzip.compress(name.encode()))
        files[name] = {"type": kind, "size": len(name), "gzip": packed}
    manifest = {
        "script": "main-abcdefgh.js",
        "styles": ["main-abcdefgh.css"],
        "preload": [],
        "files": files,
    }
    (tmp_path / "files.json").write_text(json.dumps(manifest))
    monkeypatch.setattr(graphiql, "ASSETS", tmp_path)
    return tmp_path


def configuration_of(response: HttpResponse) -> dict[str, object]:
    text = response.content.decode()
    start = text.index('type="application/json">') + len('type="application/json">')
    found: dict[str, object] = json.loads(text[start : text.index("</script>", start)])
    return found


@pytest.mark.parametrize(
    ("method", "accept", "page"),
    [
        ("GET", BROWSER_ACCEPT, True),
        ("HEAD", BROWSER_ACCEPT, True),
        ("POST", BROWSER_ACCEPT, False),
        ("GET", "*/*", False),
        ("GET", "application/json", False),
        ("GET", "application/graphql-response+json, text/html;q=0.5", False),
        ("GET", "image/png", False),
    ],
)
def test_page_is_for_browsers_only(method: str, accept: str, *, page: bool) -> None:
    request = RequestFactory().generic(method, "/graphql/", headers={"accept": accept})
    assert graphiql.wants_graphiql(request) is page


def test_request_without_accept_header_is_a_program() -> None:
    assert graphiql.wants_graphiql(RequestFactory().get("/graphql/")) is False


def test_page_carries_the_strict_headers(assets: Path) -> None:
    response = graphiql.render_graphiql(RequestFactory().get("/graphql/"))
    assert response.status_code == 200
    policy = dict(
        directive.split(" ", 1)
        for directive in response.headers["Content-Security-Policy"].split("; ")
    )
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "worker-src": "'self'",
        "connect-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["Cache-Control"] == "no-store, private"
    assert response.headers["Vary"] == "Accept, Cookie"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/graphql/", "./static/main-abcdefgh.js"),
        ("/graphql", "./graphql/static/main-abcdefgh.js"),
        ("/a/b/", "./static/main-abcdefgh.js"),
        ('/"><b>', "./&quot;&gt;&lt;b&gt;/static/main-abcdefgh.js"),
    ],
)
def test_files_are_below_the_page_whatever_its_prefix(
    assets: Path, path: str, address: str
) -> None:
    request = RequestFactory().get("/")
    request.path = path
    text = graphiql.render_graphiql(request).content.decode()
    assert f'<script type="module" src="{address}"></script>' in text


def test_configuration_cannot_leave_its_block(assets: Path) -> None:
    hostile = "</script><script>alert(1)</script><!-- & \u2028"
    page = GraphiQLPage(
        title=hostile, examples=(Example(name=hostile, query=hostile, variables={"a": hostile}),)
    )
    response = graphiql.render_graphiql(RequestFactory().get("/graphql/"), page=page)
    assert b"<script>alert" not in response.content
    variables = json.dumps({"a": hostile}, indent=2)
    example = {"name": hostile, "query": hostile, "variables": variables}
    assert configuration_of(response)["examples"] == [example]


@override_settings(CSRF_COOKIE_NAME="token", CSRF_HEADER_NAME="HTTP_X_OTHER_TOKEN")
def test_csrf_names_are_those_of_the_project(assets: Path) -> None:
    configuration = configuration_of(graphiql.render_graphiql(RequestFactory().get("/graphql/")))
    assert configuration["csrfCookie"] == "token"
    assert configuration["csrfHeader"] == "X-Other-Token"
    assert configuration["csrfToken"]


@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize(
    ("login_url", "address"),
    [
        ("", ""),
        ("/login/", "/login/?next=%2Fgraphql%2F%3Fquery%3D1"),
        ("sign-in", "/accounts/login/?next=%2Fgraphql%2F%3Fquery%3D1"),
        ("/login/?by=key", "/login/?by=key&next=%2Fgraphql%2F%3Fquery%3D1"),
    ],
)
def test_login_address_comes_back_to_the_page(assets: Path, login_url: str, address: str) -> None:
    request = RequestFactory().get("/graphql/?query=1")
    response = graphiql.render_graphiql(request, page=GraphiQLPage(login_url=login_url))
    assert configuration_of(response)["loginUrl"] == address


def test_viewer_is_named_only_when_signed_in(assets: Path) -> None:
    request = RequestFactory().get("/graphql/")
    assert configuration_of(graphiql.render_graphiql(request))["viewer"] == ""
    for signed_in, name in ((False, ""), (True, "ada")):
        request.user = SimpleNamespace(  # type: ignore[assignment]  # stands in for a user
            is_authenticated=signed_in, get_username=lambda: "ada"
        )
        assert configuration_of(graphiql.render_graphiql(request))["viewer"] == name


def test_page_that_was_not_built_says_how_to_build_it(assets: Path) -> None:
    (assets / "files.json").unlink()
    response = graphiql.render_graphiql(RequestFactory().get("/graphql/"))
    assert response.status_code == 503
    assert b"python tools/build_graphiql.py" in response.content
    assert str(assets).encode() not in response.content
    assert "Content-Security-Policy" in response.headers
    with pytest.raises(Http404):
        graphiql.graphiql_asset(RequestFactory().get("/"), "main-abcdefgh.js")


def test_rebuilt_page_shows_without_a_restart(assets: Path) -> None:
    request = RequestFactory().get("/graphql/")
    assert b"main-abcdefgh.js" in graphiql.render_graphiql(request).content
    manifest = json.loads((assets / "files.json").read_text())
    (assets / "files.json").unlink()
    (assets / "files.json").write_text(json.dumps({**manifest, "script": "main-zzzzzzzz.js"}))
    assert b"main-zzzzzzzz.js" in graphiql.render_graphiql(request).content


def test_hashed_file_is_kept_for_good(assets: Path) -> None:
    response = graphiql.graphiql_asset(RequestFactory().get("/"), "font-abcdefgh.woff2")
    assert response.content == b"font-abcdefgh.woff2"
    assert response.headers["Content-Type"] == "font/woff2"
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "Content-Encoding" not in response.headers


def test_file_without_a_hash_is_asked_for_again(assets: Path) -> None:
    response = graphiql.graphiql_asset(RequestFactory().get("/"), "licences.txt")
    assert response.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("accept", "packed"),
    [
        ("gzip, deflate, br", True),
        ("br;q=1.0, gzip;q=0.8", True),
        ("gzip;q=1", True),
        ("gzip;q=0", False),
        ("gzip;q=0.0", False),
        ("br", False),
        ("", False),
    ],
)
def test_text_is_sent_compressed_to_who_accepts_it(
    assets: Path, accept: str, *, packed: bool
) -> None:
    request = RequestFactory().get("/", headers={"accept-encoding": accept})
    response = graphiql.graphiql_asset(request, "main-abcdefgh.js")
    assert response.headers.get("Content-Encoding") == ("gzip" if packed else None)
    content = gzip.decompress(response.content) if packed else response.content
    assert content == b"main-abcdefgh.js"
    assert response.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    "name",
    [
        "files.json",
        "main-abcdefgh.js.gz",
        "../graphiql.py",
        "/etc/passwd",
        "..\\graphiql.py",
        "main-abcdefgh.js\x00",
        "",
    ],
)
def test_only_listed_names_are_served(assets: Path, name: str) -> None:
    with pytest.raises(Http404):
        graphiql.graphiql_asset(RequestFactory().get("/"), name)


def test_files_are_not_for_writing(assets: Path) -> None:
    response = graphiql.graphiql_asset(RequestFactory().post("/"), "main-abcdefgh.js")
    assert response.status_code == 405
