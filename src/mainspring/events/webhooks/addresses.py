"""Which addresses of the network may be called: public ones, and those that a project allows."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Written out: what Python calls private or global differs between its releases.
_CLOSED_4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network; 0.0.0.0 is the machine itself
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # shared by customers of a provider; metadata of Alibaba's cloud
            "127.0.0.0/8",  # the machine itself
            "168.63.129.16/32",  # the host below the machines of Azure
            "169.254.0.0/16",  # the link; metadata of most clouds
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocols
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # relays of 6to4
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # measurements
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # groups
            "240.0.0.0/4",  # reserved; broadcast
        ),
    )
)
_OPEN_6 = IPv6Network("2000::/3")
"""All that is public. IPv4 in IPv6, NAT64, the machine, the link and private ones are elsewhere."""
_CLOSED_6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocols; Teredo, which holds an address of IPv4
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4, which holds an address of IPv4
            "3fff::/20",  # documentation
        ),
    )
)


class Addresses:
    """The addresses that may be called.

    Args:
        allowed: networks that may be, beside all public ones: "10.1.0.0/16".
    """

    def __init__(self, allowed: Iterable[str] = ()) -> None:
        self._allowed = tuple(map(ip_network, allowed))

    def permit(self, text: str) -> bool:
        """Tell whether an address may be called; what is no address may not."""
        try:
            address = ip_address(text)
        except ValueError:
            return False
        if any(address in network for network in self._allowed):
            return True
        if address.is_multicast or not address.is_global:
            return False
        if address.version == 4:  # noqa: PLR2004 - of the protocol
            return not any(address in network for network in _CLOSED_4)
        return address in _OPEN_6 and not any(address in network for network in _CLOSED_6)
