"""The options of a run."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.events.contenders import CONTENDERS
from benchmarks.events.plan import CELLS

RESULTS = Path(__file__).resolve().parent.parent / "results"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; wrong ones end the program with a message."""
    parser = argparse.ArgumentParser(prog="benchmarks/events/run.py", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two minutes instead of twenty")
    parser.add_argument("--only", type=_names([one.name for one in CONTENDERS]), metavar="NAMES")
    parser.add_argument("--cells", type=_names(CELLS), metavar="NAMES", default=list(CELLS))
    parser.add_argument("--rounds", type=int, help="5, or 1 with --quick")
    parser.add_argument(
        "--minutes", type=float, help="after which no further round begins: 18, or 2 with --quick"
    )
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder to write to")
    return parser.parse_args(arguments)


def _names(known: Sequence[str]) -> Callable[[str], list[str]]:
    def convert(text: str) -> list[str]:
        names = text.split(",")
        unknown = [name for name in names if name not in known]
        if unknown:
            message = f"{', '.join(unknown)}: choose from {', '.join(known)}"
            raise argparse.ArgumentTypeError(message)
        return names

    return convert
