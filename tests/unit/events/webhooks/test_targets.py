"""Which addresses may be called at all, however they are written."""

import pytest

from mainspring.conf import WebhooksSettings
from mainspring.errors import BadInput
from mainspring.events.webhooks.addresses import Addresses
from mainspring.events.webhooks.targets import target_of

SETTINGS = WebhooksSettings()


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",  # noqa: S104 - it is refused
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
        "",
        "localhost",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
    ],
)
def test_addresses_that_are_not_public_are_refused(address):
    assert not Addresses().permit(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "1.1.1.1", "172.32.0.1", "2606:4700:4700::1111", "2a00:1450::1"]
)
def test_public_addresses_are_permitted(address):
    assert Addresses().permit(address)


def test_networks_may_be_allowed():
    addresses = Addresses(["10.1.0.0/16", "fd00:1::/32"])
    assert addresses.permit("10.1.2.3")
    assert addresses.permit("fd00:1::5")
    assert not addresses.permit("10.2.0.1")
    assert not addresses.permit("::ffff:10.1.2.3")
    assert addresses.permit("8.8.8.8")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com",
        "//example.com",
        "ftp://example.com",
        "file:///etc/passwd",
        "gopher://example.com:443/",
        "http://example.com",
        "HTTP://example.com",
        "https://",
        "https:///path",
        "https://:443/",
        "https://user@example.com",
        "https://user:word@example.com",
        "https://example.com@127.0.0.1",
        "https://example.com\\@127.0.0.1/",
        "https://127.0.0.1\\.example.com/",
        "https://example.com/#x",
        "https://example.com:22",
        "https://example.com:8080",
        "https://example.com:0",
        "https://example.com:65536",
        "https://example.com:x",
        "https://exa mple.com",
        "https://example.com/a b",
        "https://example.com/\r\nHost: x",
        "https://example.com\t/",
        "https://exämple.com",
        "https://ⓛocalhost",
        "https://\uff11\uff12\uff17.0.0.1",
        "https://127。0。0。1",
        "https://exa%6dple.com",
        "https://example..com",
        "https://.example.com",
        "https://example.com.",
        "https://-example.com",
        "https://" + "a" * 64 + ".com",
        "https://" + ".".join(["a" * 60] * 5),
        "https://example.com/" + "a" * 2_000,
        "https://127.0.0.1",
        "https://127.1",
        "https://0177.0.0.1",
        "https://0x7f.0.0.1",
        "https://0x7f000001",
        "https://2130706433",
        "https://017700000001",
        "https://example.0x7f",
        "https://169.254.169.254/latest/meta-data/",
        "https://0",
        "https://[::1]",
        "https://[::ffff:127.0.0.1]",
        "https://[::ffff:7f00:1]",
        "https://[fe80::1%25eth0]",
        "https://[fe80::1%eth0]",
        "https://[::1",
        "https://[example.com]",
        "https://[]",
        "https://[v1.a]",
        "https://10.0.0.1",
    ],
)
def test_addresses_are_read_strictly(url):
    with pytest.raises(BadInput):
        target_of(url, SETTINGS)


@pytest.mark.parametrize(
    ("url", "host", "port", "path", "authority"),
    [
        ("https://example.com", "example.com", 443, "/", "example.com"),
        ("https://Example.COM/A?b=c", "example.com", 443, "/A?b=c", "example.com"),
        ("https://example.com?b", "example.com", 443, "/?b", "example.com"),
        ("https://a-b.example.com:8443/x", "a-b.example.com", 8443, "/x", "a-b.example.com:8443"),
        ("https://xn--exmple-cua.com", "xn--exmple-cua.com", 443, "/", "xn--exmple-cua.com"),
        ("https://8.8.8.8/", "8.8.8.8", 443, "/", "8.8.8.8"),
        ("https://[2606:4700::1]:8443", "2606:4700::1", 8443, "/", "[2606:4700::1]:8443"),
    ],
)
def test_addresses_are_read(url, host, port, path, authority):
    target = target_of(url, SETTINGS)
    assert (target.host, target.port, target.path) == (host, port, path)
    assert target.authority == authority
    assert target.is_tls


def test_http_and_ports_are_settings():
    settings = WebhooksSettings(
        allow_http=True, ports=(80, 5000), allowed_networks=("127.0.0.0/8",)
    )
    target = target_of("http://127.0.0.1:5000/", settings)
    assert (target.port, target.is_tls) == (5000, False)
    assert target_of("http://localhost", settings).port == 80
    with pytest.raises(BadInput, match="Port 443"):
        target_of("https://127.0.0.1", settings)
