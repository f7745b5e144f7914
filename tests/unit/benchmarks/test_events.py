"""The benchmarks of events: what they count, and what they make of it."""

import socket
import struct
import threading
from urllib.parse import urlsplit

import pytest

from benchmarks.events import bars, report
from benchmarks.events.ledger import Ledger, opened
from benchmarks.events.proxy import counting


def test_the_ledger_tells_what_was_lost_and_what_was_doubled(tmp_path, monkeypatch):
    monkeypatch.setenv("BENCH_COUNT", "4")
    monkeypatch.setenv("BENCH_LEDGER", str(tmp_path))
    note = opened()
    for number in (0, 2, 2):
        note(number)
    ledger = Ledger(tmp_path, 4)
    assert ledger.begun() == 2
    assert ledger.starts() == [1, 0, 2, 0]
    assert [time > 0 for time in ledger.times()] == [True, False, True, False]


def _rounds(*rates):
    found = {"wal": 500, "cpu": 0.00005}
    return {str(number): {"per_second": rate, **found} for number, rate in enumerate(rates)}


def test_bars_are_medians_of_ratios_within_a_round():
    found = {
        "noop": {"mainspring": _rounds(300, 100, 40), "naive": _rounds(100, 100, 10)},
        "effects": {"mainspring": _rounds(10)},
    }
    by_name = {bar.name: bar for bar in bars.evaluate({"cells": found})}
    bar = by_name["noop: mainspring / naive"]
    assert (bar.value, bar.low, bar.high, bar.holds) == (3.0, 1.0, 4.0, True)
    assert "effects: mainspring / naive" not in by_name


def test_the_page_has_what_was_measured_and_what_failed():
    results = {
        "machine": {"cores": "2"},
        "settings": {},
        "versions": {},
        "cells": {"noop": {"mainspring": _rounds(300), "naive": _rounds(100)}},
        "failures": ["celery: there is no redis-server"],
    }
    results["bars"] = [bar.plain() for bar in bars.evaluate(results)]
    page = report.markdown(results)
    assert "| Mainspring | 300 | 300 to 300 | 3.00 |" in page
    assert "no redis-server" in page


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_the_proxy_counts_statements_however_they_are_cut(size):
    server = socket.create_server(("127.0.0.1", 0))
    got = bytearray()

    def serve():
        client, _ = server.accept()
        while data := client.recv(1000):
            got.extend(data)
        client.close()

    thread = threading.Thread(target=serve)
    thread.start()
    start = struct.pack("!II", 8, 3 << 16)
    messages = [(b"Q", b"SELECT 1\0"), (b"P", b"x"), (b"E", b"\0" * 5), (b"S", b"")]
    sent = start + b"".join(
        letter + struct.pack("!I", len(text) + 4) + text for letter, text in messages
    )
    port = server.getsockname()[1]
    with (
        counting(f"postgresql://me@127.0.0.1:{port}/x") as proxy,
        socket.create_connection(("127.0.0.1", urlsplit(proxy.address).port)) as it,
    ):
        for place in range(0, len(sent), size):
            it.sendall(sent[place : place + size])
        it.shutdown(socket.SHUT_WR)
        while it.recv(100):
            pass
        thread.join(timeout=10)
        assert bytes(got) == sent
        assert proxy.statements == 2
    server.close()
