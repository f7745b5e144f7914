"""Reads the address of an endpoint, strictly: what two programs might read differently is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from mainspring.errors import BadInput
from mainspring.events.webhooks.addresses import Addresses

if TYPE_CHECKING:
    from mainspring.conf import WebhooksSettings

LONGEST = 2_000  # characters of an address

_PLAIN = re.compile(r"[!-~]+")
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_LONGEST_NAME = 253
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Whom to call, and what to ask there."""

    host: str  # a name, or an address without brackets; in small letters
    port: int
    path: str  # with the query
    is_tls: bool

    @property
    def authority(self) -> str:
        """The header `Host`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = _PORTS["https" if self.is_tls else "http"]
        return host if self.port == usual else f"{host}:{self.port}"


def target_of(url: str, settings: WebhooksSettings) -> Target:
    """Read an address.

    Args:
        url: "https://example.com/hooks".
        settings: which schemes and ports may be used.

    Raises:
        BadInput: it is no address that may be called.
    """
    if len(url) > LONGEST or not _PLAIN.fullmatch(url) or "\\" in url:
        msg = f"An address has up to {LONGEST:,} characters of ASCII, no spaces and backslashes."
        raise BadInput(msg, hint="Write a name with other letters as xn--..., and others as %...")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        msg = f"That is no address: {error}."
        raise BadInput(msg) from error
    _check_scheme(parts, settings)
    port = _PORTS[parts.scheme] if port is None else port
    if port not in settings.ports:
        listed = ", ".join(map(str, sorted(settings.ports)))
        msg = f"Port {port} may not be called; these may: {listed}."
        raise BadInput(msg)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    host = _host(parts)
    _check_literal(host, settings)
    return Target(host=host, port=port, path=path, is_tls=parts.scheme == "https")


def _check_scheme(parts: SplitResult, settings: WebhooksSettings) -> None:
    if parts.scheme != "https" and not (parts.scheme == "http" and settings.allow_http):
        msg = "An address begins with https://."
        raise BadInput(msg)
    if "@" in parts.netloc or parts.fragment:
        msg = "An address has no name of a user, no password and no #."
        raise BadInput(msg)


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    try:
        if parts.netloc.startswith("["):
            return str(IPv6Address(host))
        if _NUMBER.fullmatch(host.rpartition(".")[2]):
            # 127.1, 0177.0.0.1 and 2130706433 are the same machine to some programs.
            return str(IPv4Address(host))
    except ValueError as error:
        msg = "The host is no address of the network."
        raise BadInput(msg) from error
    if len(host) > _LONGEST_NAME or not _NAME.fullmatch(host):
        msg = "The host is no name."
        raise BadInput(msg)
    return host


def _check_literal(host: str, settings: WebhooksSettings) -> None:
    try:
        ip_address(host)
    except ValueError:
        return
    if not Addresses(settings.allowed_networks).permit(host):
        msg = f"{host} is not public, and may not be called."
        raise BadInput(msg)
