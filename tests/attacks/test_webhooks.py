"""Endpoints that attack: by where they lead, and by what they answer."""

import gzip
import ssl
import time
from pathlib import Path

import pytest

from mainspring.conf import WebhooksSettings
from mainspring.events.webhooks.client import Client, NoAnswer, resolved
from tests.integration.events.webhooks.receiver import OK, answer, receiving

CERTIFICATE = (
    Path(__file__).parents[1] / "integration/events/webhooks/certificates/hooks.example.pem"
)


@pytest.fixture
def receiver():
    with receiving() as found:
        yield found


def _settings(receiver, **said):
    given = {
        "allow_http": True,
        "ports": (receiver.port,),
        "allowed_networks": ("127.0.0.0/8",),
        "timeout": 5.0,
        **said,
    }
    return WebhooksSettings(**given)


def _post(receiver, *, url=None, headers=None, body=b"{}", resolve=resolved, **said):
    client = Client(_settings(receiver, **said), resolve=resolve)
    return client.post(url or receiver.url, body, headers or {})


def _refused(receiver, **said):
    with pytest.raises(NoAnswer) as caught:
        _post(receiver, **said)
    return caught.value


def test_it_works_where_the_network_is_allowed(receiver):
    got = _post(receiver, headers={"X-A": "b"}, body=b'{"a":1}')
    assert (got.status, got.excerpt, got.retry_after) == (200, "fine", None)
    (request,) = receiver.requests
    assert (request.path, request.body) == ("/hooks", b'{"a":1}')
    assert request.headers["x-a"] == "b"
    assert request.headers["host"] == f"127.0.0.1:{receiver.port}"
    assert request.headers["content-type"] == "application/json"


def test_the_machine_itself_is_not_called(receiver):
    for host in ("127.0.0.1", "localhost", "127.0.0.1.nip.invalid"):
        error = _refused(
            receiver,
            url=f"http://{host}:{receiver.port}/",
            resolve=lambda *_: ["127.0.0.1"],
            allowed_networks=(),
        )
        assert error.code == "REFUSED"
    assert receiver.connections == 0


@pytest.mark.parametrize(
    "found",
    [
        ["::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["2002:7f00:1::"],
        ["0.0.0.0"],  # noqa: S104 - it is refused
        ["169.254.169.254"],
        ["8.8.8.8", "127.0.0.1"],
        ["127.0.0.1", "8.8.8.8"],
        ["2606:4700::1", "fe80::1"],
        ["127.1"],
        ["nonsense"],
    ],
)
def test_a_name_that_leads_inside_is_not_called(receiver, found):
    error = _refused(
        receiver,
        url=f"http://hooks.example:{receiver.port}/",
        resolve=lambda *_: found,
        allowed_networks=(),
    )
    assert error.code == "REFUSED"
    assert receiver.connections == 0


def test_a_name_is_asked_for_once_and_that_address_is_called(receiver):
    """DNS rebinding: the second answer would lead to another machine."""
    asked = []

    def rebinding(host, port):
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["169.254.169.254"]

    url = f"http://hooks.example:{receiver.port}/"
    assert _post(receiver, url=url, resolve=rebinding).status == 200
    assert asked == ["hooks.example"]
    assert receiver.requests[0].headers["host"] == f"hooks.example:{receiver.port}"
    # Each attempt asks anew, and checks anew.
    assert _refused(receiver, url=url, resolve=rebinding).code == "REFUSED"
    assert receiver.connections == 1


def test_the_system_does_not_resolve_behind_the_check(receiver, monkeypatch):
    def never(*_, **__):
        raise AssertionError

    monkeypatch.setattr("socket.getaddrinfo", never)
    url = f"http://hooks.example:{receiver.port}/"
    assert _post(receiver, url=url, resolve=lambda *_: ["127.0.0.1"]).status == 200


@pytest.mark.parametrize(
    "said",
    [
        {"url": "http://127.0.0.1:1/"},
        {"allow_http": False},
        {"ports": (443,)},
        {"url": "http://a:b@127.0.0.1/"},
    ],
)
def test_schemes_ports_and_passwords_are_checked_when_it_is_sent(receiver, said):
    assert _refused(receiver, **said).code == "REFUSED"
    assert receiver.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(receiver, status):
    receiver.plan = answer(status, Location="http://169.254.169.254/latest/meta-data/")
    assert _post(receiver).status == status
    receiver.plan = answer(status, Location=f"{receiver.url}/elsewhere")
    assert _post(receiver).status == status
    assert len(receiver.requests) == 2


def test_proxies_of_the_environment_are_not_asked(receiver, monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://192.0.2.1:3128")
    assert _post(receiver).status == 200
    assert receiver.requests[0].path == "/hooks"


def _drip(head, byte):
    def plan(connection, _request):
        connection.sendall(head)
        for _ in range(200):
            time.sleep(0.05)
            connection.sendall(byte)

    return plan


@pytest.mark.parametrize(
    "plan",
    [
        _drip(b"", b"H"),
        _drip(b"HTTP/1.1 200 OK\r\nX-A: ", b"a"),
        _drip(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        _drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        lambda *_: time.sleep(10),
    ],
)
def test_a_slow_answer_is_cut_off(receiver, plan):
    receiver.plan = plan
    started = time.monotonic()
    assert _refused(receiver, timeout=0.4).code == "TIMEOUT"
    assert time.monotonic() - started < 5


def test_a_slow_body_does_not_undo_a_success(receiver):
    receiver.plan = _drip(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", b"x")
    started = time.monotonic()
    assert _post(receiver, timeout=0.4).status == 200
    assert time.monotonic() - started < 5


def test_one_that_does_not_read_is_cut_off(receiver):
    receiver.serve = lambda _connection: time.sleep(10)
    started = time.monotonic()
    assert _refused(receiver, timeout=0.4, body=b"x" * 50_000_000).code == "TIMEOUT"
    assert time.monotonic() - started < 5


def test_a_large_answer_is_not_read(receiver):
    sent = []

    def plan(connection, _request):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n")
        for _ in range(2_000):
            connection.sendall(b"x" * 100_000)
            sent.append(100_000)

    receiver.plan = plan
    got = _post(receiver)
    assert (got.status, len(got.excerpt)) == (200, 1_000)
    assert sum(sent) < 50_000_000


@pytest.mark.parametrize("chunked", [b"5\r\nhello\r\n0\r\n\r\n", b"ffffffffffff\r\nhello"])
def test_chunks_are_read_as_far_as_they_go(receiver, chunked):
    receiver.plan = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked
    assert _post(receiver).status == 200


def test_what_is_packed_is_not_unpacked(receiver):
    packed = gzip.compress(b"x" * 50_000_000)
    receiver.plan = answer(200, packed, Content_Encoding="gzip")
    assert _post(receiver).excerpt == ""
    assert receiver.requests[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "plan",
    [
        b"",
        b"\r\n\r\n",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 9999999 X\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"a" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 1_000 + b"\r\n",
        b"\x16\x03\x01\x02\x00" * 10,
    ],
)
def test_what_is_no_http_is_told(receiver, plan):
    receiver.plan = plan
    assert _refused(receiver).code in {"NO_HTTP", "NO_CONNECTION"}


def test_an_answer_is_kept_as_plain_text(receiver):
    receiver.plan = answer(500, b"a\0b\x1b[31m\r\n\xff<script>")
    excerpt = _post(receiver).excerpt
    assert excerpt.isprintable()
    assert excerpt.startswith("a b [31m")


@pytest.mark.parametrize("headers", [{"X-A": "a\r\nX-B: c"}, {"X-A\r\nX-B": "c"}, {"X-A": "ä✈"}])
def test_headers_are_not_injected(receiver, headers):
    error = _refused(receiver, headers=headers)
    assert "X-B" not in str(error)
    assert not receiver.requests


@pytest.mark.parametrize(
    ("said", "expected"),
    [("120", 120.0), ("0", 0.0), ("-5", None), ("soon", None), ("9" * 400, None), ("²", None)],
)
def test_how_long_to_wait_is_read(receiver, said, expected):
    receiver.plan = answer(503, Retry_After=said.encode().decode("latin-1"))
    assert _post(receiver).retry_after == expected


def test_a_moment_to_wait_for_is_read(receiver):
    receiver.plan = answer(503, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT")
    assert _post(receiver).retry_after == 0.0
    receiver.plan = answer(503, Retry_After="Wed, 21 Oct 2099 07:28:00 GMT")
    assert _post(receiver).retry_after > 1e9


def test_nobody_there_is_told(receiver):
    with receiving() as other:
        port = other.port
    error = _refused(receiver, url=f"http://127.0.0.1:{port}/", ports=(port,))
    assert error.code == "NO_CONNECTION"
    assert str(port) not in str(error)


def test_an_unknown_name_is_told(receiver):
    url = f"http://no-such-name.invalid:{receiver.port}/"
    assert _refused(receiver, url=url).code == "UNKNOWN_HOST"
    assert _refused(receiver, url=url, resolve=lambda *_: []).code == "UNKNOWN_HOST"


@pytest.fixture
def secure():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with receiving(context=context) as found:
        yield found


def _over_tls(secure, host, *, context=None, timeout=5.0):
    client = Client(
        _settings(secure, timeout=timeout), resolve=lambda *_: ["127.0.0.1"], context=context
    )
    return client.post(f"https://{host}:{secure.port}/", b"{}", {})


def test_a_certificate_is_checked_with_the_name(secure):
    trusting = ssl.create_default_context(cafile=CERTIFICATE)
    assert _over_tls(secure, "hooks.example", context=trusting).status == 200
    with pytest.raises(NoAnswer) as caught:
        _over_tls(secure, "other.example", context=trusting)
    assert caught.value.code == "CERTIFICATE"
    with pytest.raises(NoAnswer) as caught:
        _over_tls(secure, "hooks.example")
    assert caught.value.code == "CERTIFICATE"
    assert len(secure.requests) == 1


def test_what_is_no_tls_is_told(receiver):
    receiver.serve = lambda connection: connection.sendall(OK)
    with pytest.raises(NoAnswer) as caught:
        _over_tls(receiver, "hooks.example")
    assert caught.value.code == "TLS"


def test_a_slow_handshake_is_cut_off(receiver):
    receiver.serve = lambda _connection: time.sleep(10)
    started = time.monotonic()
    with pytest.raises(NoAnswer) as caught:
        _over_tls(receiver, "hooks.example", timeout=0.4)
    assert caught.value.code == "TIMEOUT"
    assert time.monotonic() - started < 5
