"""What Mainspring has to reach, as ratios, since the machines that run this are noisy."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.queries import QUERIES

SMALL = 0.001  # seconds of the hand-written SQL below which the wider bar holds
LISTS = tuple(query.name for query in QUERIES if query.is_list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar and where Mainspring is."""

    name: str
    ratio: float
    limit: float
    at_least: bool  # else at most

    @property
    def holds(self) -> bool:
        """Tell whether the bar is reached."""
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        verdict = "pass" if self.holds else "FAIL"
        return f"{verdict}  {self.name}: {self.ratio:.2f} ({sign} {self.limit:g})"


def evaluate(results: dict[str, Any]) -> list[Bar]:
    """Return every bar of which both sides were measured."""
    timings = results.get("in_process", {})
    return [
        *_sql(timings.get("postgresql", {}), "mainspring", 1.3),
        *_sql(timings.get("postgresql", {}), "mainspring-rows", 1.6),
        *_peer(timings.get("postgresql", {}), "strawberry", lists=15, single=10),
        *_peer(timings.get("postgresql", {}), "postgraphile", lists=2, single=None),
        *_language(results.get("language", {})),
        *_writes(results.get("writes", {})),
        *_cpu(timings.get("postgresql", {})),
        *_growth(results.get("growth", {}).get("postgresql", {})),
        *(
            _renamed(bar)
            for bar in _peer(timings.get("sqlite", {}), "strawberry", lists=8, single=None)
        ),
        *_startup(results.get("startup", {})),
        *_web(results.get("http", {}).get("postgresql", {})),
    ]


def _renamed(bar: Bar) -> Bar:
    return Bar(name=f"SQLite, {bar.name}", ratio=bar.ratio, limit=bar.limit, at_least=bar.at_least)


def _sql(timings: dict[str, Any], name: str, limit: float) -> Iterator[Bar]:
    for query, by_name in timings.items():
        if name in by_name and "sql" in by_name:
            sql = by_name["sql"]["wall"]
            yield Bar(
                name=f"{query}: {name} / hand-written SQL",
                ratio=by_name[name]["wall"] / sql,
                limit=limit if sql > SMALL else 3.0,
                at_least=False,
            )


def _peer(
    timings: dict[str, Any], peer: str, *, lists: float, single: float | None
) -> Iterator[Bar]:
    for query, by_name in timings.items():
        limit = lists if query in LISTS else single
        if limit is not None and {"mainspring", peer} <= by_name.keys():
            yield Bar(
                name=f"{query}: {peer} / mainspring",
                ratio=by_name[peer]["wall"] / by_name["mainspring"]["wall"],
                limit=limit,
                at_least=True,
            )


def _language(found: dict[str, Any]) -> Iterator[Bar]:
    timings = found.get("timings", {})
    yield from _sql(timings, "mainspring", 1.3)
    if {"page_1", "page_3000"} <= timings.keys():
        far, near = (timings[name]["mainspring"]["wall"] for name in ("page_3000", "page_1"))
        yield Bar(name="keyset, page 3,000 / page 1", ratio=far / near, limit=1.5, at_least=False)
    exports = found.get("exports", {})
    if {"mainspring", "copy"} <= exports.keys():
        own, copied = exports["mainspring"], exports["copy"]
        few, many = sorted(own, key=int)
        yield Bar(
            name="CSV of all flights: rows/s, mainspring / COPY",
            ratio=own[many]["per_second"] / copied[many]["per_second"],
            limit=0.5,
            at_least=True,
        )
        yield Bar(
            name=f"peak memory of an export, {int(many):,} rows / {int(few):,} rows",
            ratio=own[many]["mebibytes"] / own[few]["mebibytes"],
            limit=1.1,
            at_least=False,
        )


def _writes(found: dict[str, Any]) -> Iterator[Bar]:
    timings, on_disk = found.get("timings", {}), found.get("on_disk", {})
    for measured, query, peer, limit in (
        (on_disk, "create", "sql", 3.5),
        (timings, "bulk", "django", 1.5),
    ):
        row = measured.get(query, {})
        if {"mainspring", peer} <= row.keys():
            yield Bar(
                name=f"{query}: mainspring / {peer}",
                ratio=row["mainspring"]["wall"] / row[peer]["wall"],
                limit=limit,
                at_least=False,
            )
    single = {"create": timings["create"]} if "create" in timings else {}
    yield from _peer(single, "strawberry", lists=8, single=8)
    yield from _web(found.get("http", {}))


def _cpu(timings: dict[str, Any]) -> Iterator[Bar]:
    by_name = timings.get("three_levels", {})
    if {"mainspring", "strawberry"} <= by_name.keys():
        yield Bar(
            name="three_levels: Python's CPU, strawberry / mainspring",
            ratio=by_name["strawberry"]["cpu"] / by_name["mainspring"]["cpu"],
            limit=50,
            at_least=True,
        )


def _growth(growth: dict[str, Any]) -> Iterator[Bar]:
    if {"mainspring", "sql"} <= growth.keys():
        own, driver = growth["mainspring"], growth["sql"]
        # Receiving megabytes costs time in any language: pages of memory that the system hands out,
        # packets in the driver. What Python itself does is counted in its instructions, and the
        # hand-written SQL shows the driver's.
        many, few = (own[rows]["steps"] - driver[rows]["steps"] for rows in ("10000", "100"))
        yield Bar(
            name="Python's instructions beyond the driver's, 10,000 rows / 100 rows",
            ratio=many / few,
            limit=1.1,
            at_least=False,
        )


def _startup(startup: dict[str, Any]) -> Iterator[Bar]:
    own = startup.get("mainspring", {})
    if "100" in own and "100" in startup.get("strawberry", {}):
        yield Bar(
            name="assembly of 100 models, strawberry / mainspring",
            ratio=startup["strawberry"]["100"]["seconds"] / own["100"]["seconds"],
            limit=5,
            at_least=True,
        )
    if "1000" in own:
        yield Bar(
            name="assembly, 1,000 models / 100 models",
            ratio=own["1000"]["seconds"] / own["100"]["seconds"],
            limit=12,
            at_least=False,
        )
        yield Bar(
            name="peak memory with 1,000 models, MiB",
            ratio=own["1000"]["mebibytes"],
            limit=250,
            at_least=False,
        )


def _web(web: dict[str, Any]) -> Iterator[Bar]:
    for query, by_clients in web.items():
        by_name = by_clients.get("16", {})
        if {"mainspring", "postgraphile"} <= by_name.keys():
            yield Bar(
                name=f"{query}: requests/s at 16 clients, mainspring / postgraphile",
                ratio=by_name["mainspring"]["per_second"] / by_name["postgraphile"]["per_second"],
                limit=1.8 if query in LISTS else 1.0,
                at_least=True,
            )
