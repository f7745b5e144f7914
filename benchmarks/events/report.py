"""Writes what a run has found: JSON, and a page of tables."""

import json
import statistics
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.events.contenders import CONTENDERS, NAIVE
from benchmarks.events.plan import THOROUGH, cells_of

NAME = "events"
_LABELS = {one.name: one.label for one in CONTENDERS}
_TITLES = {one.name: one.label for one in cells_of(THOROUGH)}


def write(results: dict[str, Any], folder: Path) -> list[Path]:
    """Write `events.json` and `events.md`; give where."""
    folder.mkdir(parents=True, exist_ok=True)
    data, page = folder / f"{NAME}.json", folder / f"{NAME}.md"
    data.write_text(json.dumps(results, indent=1) + "\n")
    page.write_text(markdown(results))
    return [data, page]


def markdown(results: dict[str, Any]) -> str:
    """Give the page of a run."""
    cells = results["cells"]
    parts = ["# Events beside other queues", _list(results)]
    for name, table in _TABLES.items():
        if cells.get(name):
            parts += [f"## {_TITLES[name]}", table(cells[name])]
    parts += ["## Bars", _bars(results["bars"])]
    if results["failures"]:
        told = "\n".join(f"- {' '.join(text.split())[:300]}" for text in results["failures"])
        parts += ["## What failed", told]
    return "\n\n".join(parts) + "\n"


def _list(results: dict[str, Any]) -> str:
    lines = [
        *results["machine"].items(),
        *results["settings"].items(),
        *results["versions"].items(),
    ]
    return "\n".join(f"- {name}: {text}" for name, text in lines)


def _rates(found: dict[str, Any]) -> str:
    """Rates with their spread, and how they compare with the naive contender round by round."""
    rows = []
    naive = found.get(NAIVE, {})
    for name, rounds in _known(found):
        rates = [one["per_second"] for one in rounds.values()]
        pairs = [
            one["per_second"] / naive[number]["per_second"]
            for number, one in rounds.items()
            if number in naive
        ]
        wal = [one["wal"] for one in rounds.values() if one["wal"] is not None]
        cpu = [one["cpu"] for one in rounds.values()]
        rows.append(
            (
                _LABELS[name],
                f"{statistics.median(rates):,.0f}",
                f"{min(rates):,.0f} to {max(rates):,.0f}",
                f"{statistics.median(pairs):.2f}" if pairs else "",
                f"{statistics.median(cpu) * 1e6:,.0f}",
                f"{statistics.median(wal):,.0f}" if wal else "",
            )
        )
    head = ("", "a second", "spread", "x naive", "worker's CPU, µs each", "WAL, bytes each")
    return _table(head, rows)


def _turns(found: dict[str, Any]) -> str:
    rows = []
    for rounds in found.values():
        for way in next(iter(rounds.values())):
            middles = [statistics.median(one[way]) * 1000 for one in rounds.values()]
            spread = f"{min(middles):.2f} to {max(middles):.2f}"
            rows.append((way, f"{statistics.median(middles):.2f}", spread))
    return _table(("", "ms", "spread"), rows)


def _times(found: dict[str, Any], columns: Sequence[str]) -> str:
    rows = []
    for name, rounds in _known(found):
        several = [[one[column] * 1000 for one in rounds.values()] for column in columns]
        spread = f"{min(several[-1]):,.1f} to {max(several[-1]):,.1f}"
        rows.append((_LABELS[name], *(f"{statistics.median(one):,.1f}" for one in several), spread))
    return _table(("", *(f"{one}, ms" for one in columns), f"spread of {columns[-1]}"), rows)


def _claims(found: dict[str, Any]) -> str:
    rows = []
    for rounds in found.values():
        for name in next(iter(rounds.values())):
            middle = statistics.median(one[name]["p50"] for one in rounds.values()) * 1000
            high = [one[name]["p95"] * 1000 for one in rounds.values()]
            spread = f"{min(high):.2f} to {max(high):.2f}"
            rows.append((name, f"{middle:.2f}", f"{statistics.median(high):.2f}", spread))
    return _table(("", "p50, ms", "p95, ms", "spread of p95"), rows)


def _statements(found: dict[str, Any]) -> str:
    rows = [
        (_LABELS[name], f"{statistics.median(one['statements'] for one in rounds.values()):.3f}")
        for name, rounds in _known(found)
    ]
    return _table(("", "statements"), rows)


def _rest(found: dict[str, Any]) -> str:
    rows = [
        (_LABELS[name], f"{one['per_minute']:,.0f}", f"{one['mebibytes']:,.0f}")
        for name, rounds in _known(found)
        for one in rounds.values()
    ]
    return _table(("", "statements a minute", "MiB"), rows)


def _sqlite(found: dict[str, Any]) -> str:
    rows = []
    for name, rounds in _known(found):
        middles = [
            statistics.median(one[kind] for one in rounds.values()) for kind in ("idle", "writing")
        ]
        rows.append((_LABELS[name], *(f"{middle:,.0f}" for middle in middles)))
    return _table(("", "no-op, a second", "one row each, a second"), rows)


def _bars(bars: Sequence[dict[str, Any]]) -> str:
    rows = [
        (
            bar["name"],
            f"{bar['value']:.2f}",
            f"{bar['low']:.2f} to {bar['high']:.2f}",
            f"{'at least' if bar['at_least'] else 'at most'} {bar['limit']:g}",
            "yes" if bar["holds"] else "**no**",
        )
        for bar in bars
    ]
    return _table(("bar", "here", "spread", "goal", "reached"), rows)


def _known(found: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the contenders in the order of their table."""
    return ((name, found[name]) for name in _LABELS if name in found)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


_TABLES = {
    **dict.fromkeys(("noop", "two", "effects", "noop_slow", "two_slow", "effects_slow"), _rates),
    **dict.fromkeys(("publish", "singly"), _turns),
    "latency": partial(_times, columns=("p50", "p95")),
    "claims": _claims,
    "lateness": partial(_times, columns=("p50", "p99")),
    "statements": _statements,
    "rest": _rest,
    "sqlite": _sqlite,
}
"""What writes the table of each cell, in the order of the page."""
