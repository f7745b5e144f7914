"""`manage.py events chaos`: its options, and what it says."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mainspring.events.chaos.parent import Wish, run

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from mainspring.events.operators.console import Console

_EVENTS_A_SECOND = {"postgresql": 84, "sqlite": 20}
"""How many are published where nobody says how many there are to be."""


def add_chaos(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--database", choices=("postgresql", "sqlite"), default="postgresql")
    parser.add_argument("--seconds", type=float, default=120.0, help="to kill in; 120")
    parser.add_argument("--workers", type=int, default=4, help="processes; 4")
    parser.add_argument("--events", type=int, help="to publish; as many as can be handled")
    parser.add_argument("--lease", type=float, default=5.0, help="seconds; 5")
    parser.add_argument("--seed", type=int, help="of an earlier run, to repeat it")
    parser.add_argument("--programs", type=Path, help="the folder of initdb and postgres")
    parser.add_argument("--json", action="store_true", help="for programs")


def chaos(console: Console, options: dict[str, Any]) -> bool:
    """Run the kill rig on a database of its own; tell whether all guarantees were kept."""
    database, seconds = options["database"], options["seconds"]
    events = options["events"] or int(seconds * _EVENTS_A_SECOND[database])
    wish = Wish(
        database=database,
        seconds=seconds,
        workers=options["workers"],
        events=events,
        lease=options["lease"],
        seed=int(time.time()) if options["seed"] is None else options["seed"],
        programs=options["programs"],
    )
    report = run(wish, tell=console.pass_by)
    console.end_passing()
    if options["json"]:
        console.say(report.as_json())
    else:
        for line in report.lines():
            console.say(line)
    return report.is_well
