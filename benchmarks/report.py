"""Writes what was measured: JSON, Markdown tables and a picture."""

import json
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from benchmarks.bars import Bar
from benchmarks.contenders import BY_NAME, LABELS
from benchmarks.environments import interpreter
from benchmarks.language import QUESTIONS as LANGUAGE
from benchmarks.processes import ROOT
from benchmarks.queries import QUERIES
from benchmarks.trips import MULTIPLE, SINGLE

_TITLES = {query.name: query.title for query in (*QUERIES, *LANGUAGE, *SINGLE, *MULTIPLE)}
DATABASES = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}


def write(results: dict[str, Any], bars: Iterable[Bar], folder: Path) -> list[Path]:
    """Write ``results.json``, ``results.md`` and ``results.png`` and return their paths.

    Args:
        results: Everything measured.
        bars: The bars that were evaluated.
        folder: Where to; made if missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"results.{ending}" for ending in ("json", "md", "png")]
    paths[0].write_text(json.dumps(results, indent=1) + "\n")
    paths[1].write_text(markdown(results, bars))
    done = subprocess.run(
        [str(interpreter("plot")), "-m", "benchmarks.plot", str(paths[0]), str(paths[2])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        message = f"the picture could not be drawn:\n{done.stderr[-2000:]}"
        raise RuntimeError(message)
    return paths


def markdown(results: dict[str, Any], bars: Iterable[Bar]) -> str:
    """Return the tables."""
    parts = ["# Benchmark\n", _machine(results)]
    for database, title in DATABASES.items():
        timings = results["in_process"].get(database)
        if timings:
            parts += [f"\n## {title}, in process\n", _timings(timings)]
            parts += ["\nCPU time of the contender's own process, ms:\n", _cpu(timings)]
    parts += [_language(results["language"]), _writes(results["writes"])]
    for database, title in DATABASES.items():
        web = results["http"].get(database)
        if web:
            parts += [f"\n## {title}, over HTTP, requests per second\n", _web(web)]
    parts += [_growth(results), _startup(results)]
    listed = [f"- {bar}" for bar in bars]
    if listed:
        parts += ["\n## Bars\n", *listed]
    return "\n".join(part for part in parts if part) + "\n"


def _machine(results: dict[str, Any]) -> str:
    facts = {**results["machine"], **results["settings"]}
    lines = [f"- {name}: {value}" for name, value in facts.items()]
    for name, versions in results["versions"].items():
        listed = ", ".join(f"{package} {version}" for package, version in versions.items())
        lines.append(f"- {BY_NAME[name].label}: {listed}")
    return "\n".join(lines)


def _table(
    by_query: dict[str, Any], cell: Callable[[dict[str, Any], str], str], first: str = ""
) -> str:
    names = [name for name in LABELS if any(name in row for row in by_query.values())]
    head = [first, *(LABELS[name] for name in names)]
    rows = [head, ["---", *["--:"] * len(names)]]
    for query, row in by_query.items():
        cells = [cell(row, name) if name in row else "" for name in names]
        rows.append([_TITLES[query], *cells])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _timings(timings: dict[str, Any]) -> str:
    def cell(row: dict[str, Any], name: str) -> str:
        wall = row[name]["wall"]
        beside = f" ({wall / row['sql']['wall']:.1f}x)" if "sql" in row and name != "sql" else ""
        return f"{wall * 1000:.2f}{beside}"

    return _table(timings, cell, "median ms (ratio to the SQL)")


def _language(found: dict[str, Any]) -> str:
    if not found:
        return ""
    parts = ["\n## PostgreSQL, more of the query language\n", _timings(found["timings"])]
    parts += ["\n| CSV of flights | rows | rows per second | peak MiB |"]
    parts += ["| --- | --: | --: | --: |"]
    labels = {"copy": "COPY", "mainspring": "Mainspring"}
    parts += [
        f"| {labels[kind]} | {int(rows):,} | {told['per_second']:,.0f} | {told['mebibytes']:.0f} |"
        for kind, by_rows in found["exports"].items()
        for rows, told in by_rows.items()
    ]
    return "\n".join(parts)


def _writes(found: dict[str, Any]) -> str:
    if not found:
        return ""
    parts = ["\n## PostgreSQL, writes\n", "With commits that wait for the disk:\n"]
    parts += [_timings(found["on_disk"]), "\nWith commits that do not:\n"]
    parts += [
        _timings(found["timings"]),
        "\nCPU time of the contender's own process, ms:\n",
        _cpu(found["timings"]),
    ]
    if found.get("http"):
        parts += ["\nOver HTTP, requests per second:\n", _web(found["http"])]
    return "\n".join(parts)


def _cpu(timings: dict[str, Any]) -> str:
    return _table(timings, lambda row, name: f"{row[name]['cpu'] * 1000:.2f}", "ms of CPU")


def _web(web: dict[str, Any]) -> str:
    tables = []
    for clients in ("1", "16"):
        rows = {query: by_clients[clients] for query, by_clients in web.items()}
        noun = "client" if clients == "1" else "clients"
        table = _table(
            rows, lambda row, name: f"{row[name]['per_second']:.0f}", f"{clients} {noun}"
        )
        tables.append(table)
    return "\n\n".join(tables)


def _growth(results: dict[str, Any]) -> str:
    parts = []
    for database, title in DATABASES.items():
        growth = results["growth"].get(database)
        if not growth:
            continue
        parts.append(f"\n## {title}, CPU of the process by rows of the flat list, ms\n")
        rows = next(iter(growth.values())).keys()
        parts.append(f"| rows | {' | '.join(BY_NAME[name].label for name in growth)} |")
        parts.append(f"| ---{' | --:' * len(growth)} |")
        for count in rows:
            cells = (f"{by_rows[count]['cpu'] * 1000:.2f}" for by_rows in growth.values())
            parts.append(f"| {count} | {' | '.join(cells)} |")
        for count in rows:
            steps = (by_rows[count]["steps"] for by_rows in growth.values())
            cells = (f"{number:,}" if number else "" for number in steps)
            parts.append(f"| {count}, Python's instructions | {' | '.join(cells)} |")
    return "\n".join(parts)


def _startup(results: dict[str, Any]) -> str:
    if not results["startup"]:
        return ""
    parts = ["\n## Assembly and schema of generated models\n"]
    parts += ["| | models | own seconds | whole start, seconds | peak MiB |"]
    parts += ["| --- | --: | --: | --: | --: |"]
    for kind, by_count in results["startup"].items():
        label = BY_NAME[kind].label if kind in BY_NAME else "Django alone"
        for count, found in by_count.items():
            parts.append(
                f"| {label} | {count} | {found['seconds']:.2f} | {found['total']:.2f} "
                f"| {found['mebibytes']:.0f} |"
            )
    return "\n".join(parts)
