"""What fits the types of texts that are there without being declared."""

import ipaddress
import re

import pytest

from mainspring.definition.text_types import BUILT_IN

FITS = {
    "Email": ["a@b.de", "first.last+tag@mail.example.com", "\u00fc@\u00fcml.de", "o'neil@x-y.org"],
    "URL": ["http://a", "https://example.com:8000/x?y=z#w", "FTP://files.example/"],
    "Colour": ["#fff", "#FFFF", "#1e90ff", "#1e90ff80"],
    "PhoneNumber": ["+12125550123", "+4930123456"],
    "CountryCode": ["DE", "US", "ZW", "AX"],
    "CurrencyCode": ["EUR", "USD", "JPY", "CHF"],
    "IPAddress": [
        "0.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "2001:db8::8a2e:370:7334",
        "1:2:3:4:5:6:7:8",
        "::ffff:192.0.2.1",
        "fe80::1",
        "1::",
        "1:2:3:4:5:6:7::",
    ],
}
UNFIT = {
    "Email": ["", "a", "a@b", "@b.de", "a b@c.de", "a@b..de", "a@-b.de", "a@b.de\n", "a@b@c.de"],
    "URL": [
        "",
        "example.com",
        "javascript:alert(1)",
        "http://",
        "http:// x",
        "file:///x",
        "http://a\n",
    ],
    "Colour": ["", "fff", "#ff", "#12345", "#ggg", "red", "#fff\n"],
    "PhoneNumber": [
        "",
        "12125550123",
        "+0123456789",
        "+1 212 555",
        "+1234567890123456",
        "+1\u0661234567",
    ],
    "CountryCode": ["", "de", "XX", "DEU", "DE\n"],
    "CurrencyCode": ["", "eur", "XXX1", "DM", "EUR "],
    "IPAddress": [
        "",
        "256.1.1.1",
        "1.1.1",
        "01.1.1.1",
        ":::",
        "1::2::3",
        "12345::",
        "g::",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7",
        "::1%eth0",
    ],
}


def fits(name, text):
    return re.fullmatch(BUILT_IN[name].pattern, text) is not None


@pytest.mark.parametrize("name", BUILT_IN)
def test_what_fits(name):
    assert [text for text in FITS[name] if not fits(name, text)] == []


@pytest.mark.parametrize("name", BUILT_IN)
def test_what_does_not(name):
    assert [text for text in UNFIT[name] if fits(name, text)] == []


def test_addresses_are_those_that_python_knows():
    groups = [f"{number:x}" for number in (0x2001, 0xDB8, 0, 0, 1, 0, 0, 0xFFFF)]
    made = {":".join(groups[:count]) for count in range(1, 9)}
    made |= {
        f"{':'.join(groups[:before])}::{':'.join(groups[8 - after :]) if after else ''}"
        for before in range(9)
        for after in range(9)
    }
    for text in made:
        try:
            ipaddress.ip_address(text)
        except ValueError:
            assert not fits("IPAddress", text), text
        else:
            assert fits("IPAddress", text), text


def test_all_countries():
    codes = BUILT_IN["CountryCode"].pattern.split("|")
    assert (len(codes), len(set(codes))) == (249, 249)
