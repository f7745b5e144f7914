"""The cells of a run: what is measured of whom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.events.cells import Cells, Scale
from benchmarks.events.contenders import CONTENDERS, LIMIT, MAINSPRING, NAIVE, Contender
from benchmarks.events.large import Large

REFERENCES = (MAINSPRING, NAIVE, LIMIT)
FAST = (*REFERENCES, "pgqueuer-tuned", "graphile-tuned")
USUAL = (*REFERENCES, *(one.name for one in CONTENDERS[3:] if not one.tuned))
PUNCTUAL = tuple(name for name in USUAL if name != NAIVE)

THOROUGH = Scale(
    part=1.0,
    paced=250,
    later=200,
    idle=30.0,
    claims=90,  # and one before them: no more than there are at least
    ready=1_000_000,
    finished=5_000_000,
    churn=60_000,
    publishing=10,
)
QUICK = Scale(
    part=0.25,
    paced=100,
    later=100,
    idle=5.0,
    claims=50,
    ready=100_000,
    finished=100_000,
    churn=10_000,
    publishing=4,
)
BASE = 10_000  # ready rows with which larger ones are compared


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One measurement."""

    name: str
    label: str
    who: Sequence[str]  # contenders
    run: Callable[[Cells, Contender], Any]
    rounds: int | None = None  # at most
    together: bool = False  # whether all contenders are measured by one call


def _claims(scale: Scale, cells: Cells, contender: Contender) -> dict[str, Any]:
    """Give the 95th percentile of claims, in seconds, for each size of the tables."""
    kind = int(cells.measured(contender, "number_of_handler", fill=None))
    usual, many = str(scale.claims), str(scale.churn // 100)
    tasks = {
        "base": (Large(kind=kind, ready=BASE), "plain", usual),
        "ready": (Large(kind=kind, ready=scale.ready), "plain", usual),
        "finished": (Large(kind=kind, ready=BASE, finished=scale.finished), "plain", usual),
        "old snapshot": (Large(kind=kind, ready=BASE), "churning", many),
    }
    found = {}
    for name, (large, how, batches) in tasks.items():
        times = sorted(cells.measured(contender, "claims", how, batches, fill=large))
        found[name] = {
            "p50": times[len(times) // 2],
            "p95": times[int(len(times) * 0.95)],
            "count": len(times),
        }
    return found


def cells_of(scale: Scale) -> tuple[Cell, ...]:
    """List the cells.

    Args:
        scale: of the run.
    """
    everybody = tuple(one.name for one in CONTENDERS)
    turns = str(scale.publishing)
    return (
        Cell(
            name="noop",
            label="no-op, one worker",
            who=everybody,
            run=lambda cells, who: cells.drain(who, "idle"),
        ),
        Cell(
            name="two",
            label="no-op, two workers",
            who=REFERENCES,
            run=lambda cells, who: cells.drain(who, "idle", workers=2),
        ),
        Cell(
            name="effects",
            label="one row written by each handler",
            who=everybody,
            run=lambda cells, who: cells.drain(who, "writing"),
        ),
        Cell(
            name="noop_slow",
            label="no-op, one worker, slow flushes",
            who=FAST,
            run=lambda cells, who: cells.drain(who, "idle", slow_flushes=True),
            rounds=3,
        ),
        Cell(
            name="two_slow",
            label="no-op, two workers, slow flushes",
            who=REFERENCES,
            run=lambda cells, who: cells.drain(who, "idle", workers=2, slow_flushes=True),
            rounds=3,
        ),
        Cell(
            name="effects_slow",
            label="one row written by each handler, slow flushes",
            who=FAST,
            run=lambda cells, who: cells.drain(who, "writing", slow_flushes=True),
            rounds=3,
        ),
        Cell(
            name="publish",
            label="publish 1,000 in one call",
            who=[MAINSPRING],
            run=lambda cells, who: cells.measured(who, "publishing", turns, fill=None),
        ),
        Cell(
            name="singly",
            label="publish one in the caller's transaction",
            who=[MAINSPRING],
            run=lambda cells, who: cells.measured(who, "publishing_singly", turns, fill=None),
        ),
        Cell(
            name="latency",
            label="from commit to the start of the handler, 100 a second",
            who=USUAL,
            run=lambda cells, who: cells.latency(who),
            rounds=2,
        ),
        Cell(
            name="claims",
            label="claims of 100",
            who=[MAINSPRING],
            run=lambda cells, who: _claims(scale, cells, who),
            rounds=3,
        ),
        Cell(
            name="lateness",
            label="lateness of delayed events",
            who=PUNCTUAL,
            run=lambda cells, who: cells.lateness(who),
            rounds=2,
        ),
        Cell(
            name="statements",
            label="statements for an event",
            who=[*FAST, "procrastinate", "tasks"],
            run=lambda cells, who: cells.drain(who, "idle", counts=True),
            rounds=1,
        ),
        Cell(
            name="rest",
            label="a worker with nothing to do",
            who=USUAL,
            run=lambda cells, who: cells.idle(who),  # type: ignore[arg-type]  # all of them
            rounds=1,
            together=True,
        ),
        Cell(
            name="sqlite",
            label="SQLite",
            who=[MAINSPRING, NAIVE],
            run=lambda cells, who: cells.on_sqlite(who),
            rounds=2,
        ),
    )


CELLS = tuple(cell.name for cell in cells_of(THOROUGH))
