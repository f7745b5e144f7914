"""Draws the results: ``python -m benchmarks.plot RESULTS.json PICTURE.png``."""

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import NullFormatter

from benchmarks.contenders import BY_NAME
from benchmarks.queries import QUERIES

COLOURS = {
    "sql": "#5b6470",
    "mainspring": "#d1495b",
    "mainspring-rows": "#edae49",
    "values": "#9aa5b1",
    "postgraphile": "#00798c",
    "ninja": "#52489c",
    "drf": "#8f7cc3",
    "graphene": "#2e7d4f",
    "strawberry": "#81b29a",
    "strawberry-cached": "#b7d3c6",
}


def draw(results: dict[str, Any], picture: Path) -> None:
    """Draw one row of charts for each measurement that there is."""
    rows = []
    for database, title in (("postgresql", "PostgreSQL"), ("sqlite", "SQLite")):
        timings = results["in_process"].get(database)
        if timings:
            values = {
                query: {name: found["wall"] * 1000 for name, found in row.items()}
                for query, row in timings.items()
            }
            rows.append((f"{title}, in process: ms, less is better", values))
        web = results["http"].get(database)
        if web:
            values = {
                query: {name: found["per_second"] for name, found in row["16"].items()}
                for query, row in web.items()
            }
            rows.append((f"{title}, HTTP, 16 clients: requests/s, more is better", values))
    columns = max((len(values) for _, values in rows), default=1)
    figure, axes = plt.subplots(
        max(1, len(rows)),
        columns,
        figsize=(3.1 * columns, 2.9 * max(1, len(rows))),
        squeeze=False,
        layout="constrained",
    )
    for line, (title, values) in zip(axes, rows, strict=False):
        for axis, (query, row) in zip(line, values.items(), strict=False):
            _chart(axis, query, row)
        line[0].set_ylabel(title, fontsize=8)
    figure.savefig(picture, dpi=130)


def _chart(axis: Axes, query: str, row: dict[str, float]) -> None:
    names = [name for name in BY_NAME if name in row][::-1]
    labels = [BY_NAME[name].label for name in names]
    bars = axis.barh(labels, [row[name] for name in names], color=[COLOURS[n] for n in names])
    axis.bar_label(bars, fmt=_short, fontsize=7, padding=2)
    axis.set_xscale("log")
    axis.xaxis.set_minor_formatter(NullFormatter())
    axis.margins(x=0.25)
    axis.set_title({one.name: one.title for one in QUERIES}[query], fontsize=8, wrap=True)
    axis.tick_params(labelsize=7)
    axis.spines[["top", "right"]].set_visible(False)


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 99.5 else f"{value:.2g}"  # noqa: PLR2004 - by its look


if __name__ == "__main__":
    draw(json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]))
