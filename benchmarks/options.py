"""The options of a run."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.contenders import CONTENDERS, POSTGRESQL, SQLITE
from benchmarks.queries import QUERIES

PARTS = ("in_process", "language", "writes", "http", "growth", "startup")
RESULTS = Path(__file__).resolve().parent / "results"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; wrong ones end the program with a message."""
    parser = argparse.ArgumentParser(prog="benchmarks/run.py", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two minutes instead of fifteen")
    parser.add_argument("--only", type=_names([one.name for one in CONTENDERS]), metavar="NAMES")
    parser.add_argument("--queries", type=_names([one.name for one in QUERIES]), metavar="NAMES")
    parser.add_argument("--parts", type=_names(PARTS), metavar="NAMES", default=list(PARTS))
    parser.add_argument(
        "--databases",
        type=_names((POSTGRESQL, SQLITE)),
        metavar="NAMES",
        default=[POSTGRESQL, SQLITE],
    )
    parser.add_argument("--threads", type=int, default=4, help="of each Python server's worker")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder to write to")
    return parser.parse_args(arguments)


def _names(known: Sequence[str]):  # noqa: ANN202 - a converter for argparse
    def convert(text: str) -> list[str]:
        names = text.split(",")
        unknown = [name for name in names if name not in known]
        if unknown:
            message = f"{', '.join(unknown)}: choose from {', '.join(known)}"
            raise argparse.ArgumentTypeError(message)
        return names

    return convert
