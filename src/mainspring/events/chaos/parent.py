"""Runs the rig: begins all, kills at random, lets the oracle count, and tells what it found."""

from __future__ import annotations

import random
import signal
import tempfile
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mainspring.errors import MainspringError
from mainspring.events.chaos.orders import Orders
from mainspring.events.chaos.processes import Processes
from mainspring.events.chaos.report import Report
from mainspring.events.chaos.server import Server, end_orphan, programs_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_APART = (0.5, 2.0)  # seconds between two deeds
_CRASHES = 60.0  # seconds between two crashes of the database
_LEAST_CRASHES = 3  # parts of a run that is too short for two of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a run is to be like."""

    database: str  # "postgresql" or "sqlite"
    seconds: float  # in which something is killed
    workers: int
    events: int
    lease: float  # seconds
    seed: int
    programs: Path | None = None  # the folder with PostgreSQL's programs


def run(wish: Wish, *, tell: Callable[[str], None]) -> Report:
    """Run the rig.

    Args:
        wish: what it is to be like.
        tell: is told how far it is.

    Raises:
        MainspringError: it cannot be run.
    """
    with ExitStack() as stack:
        folder = stack.enter_context(_folder())
        server = _server(stack, wish, folder)
        orders = Orders(
            folder=str(folder),
            database=_sqlite(folder) if server is None else server.database,
            seed=wish.seed,
            events=wish.events,
            seconds=wish.seconds,
            lease=wish.lease,
        )
        processes = Processes(orders, workers=wish.workers)
        stack.callback(processes.end)
        processes.begin()
        Chaos(wish, processes, server, tell=tell).run()
        return _counted(processes, folder, tell=tell)


def _counted(processes: Processes, folder: Path, *, tell: Callable[[str], None]) -> Report:
    """Let the oracle count."""
    while not processes.has_published:
        tell("publishing the rest")
        processes.see(0.2)
    processes.count()
    while not processes.is_counted:
        tell("waiting until all is done, and counting")
        processes.see(0.2)
    found = folder / "report.json"
    if not found.exists():
        msg = f"The oracle has failed: {(folder / 'log').read_text()[-2_000:]}"
        raise MainspringError(msg)
    return Report.of_json(found.read_text())


class Chaos:
    """Does at random what production does in years.

    Args:
        wish: what the run is to be like.
        processes: to whom it is done.
        server: which crashes, if it is one.
        tell: is told how far it is.
    """

    def __init__(
        self,
        wish: Wish,
        processes: Processes,
        server: Server | None,
        *,
        tell: Callable[[str], None],
    ) -> None:
        self._wish = wish
        self._processes = processes
        self._server = server
        self._tell = tell
        self._drawn = random.Random(wish.seed)  # noqa: S311 - it guards nothing
        self._deeds = 0

    def run(self) -> None:
        """Go on for as long as it is to be."""
        began = time.monotonic()
        apart = min(_CRASHES, self._wish.seconds / _LEAST_CRASHES)
        crashes_at = began + apart
        while (passed := time.monotonic() - began) < self._wish.seconds:
            self._tell(f"{passed:.0f} of {self._wish.seconds:.0f} s, {self._deeds} deeds")
            self._processes.see(self._drawn.uniform(*_APART))
            self._deed()
            if time.monotonic() >= crashes_at:
                crashes_at += apart
                self._crash()

    def _deed(self) -> None:
        """Kill somebody, mostly."""
        self._deeds += 1
        drawn = self._drawn.random()
        if drawn < 0.75:  # noqa: PLR2004 - three quarters
            self._processes.kill(self._drawn)
        elif drawn < 0.85:  # noqa: PLR2004 - a tenth
            self._processes.pause(self._drawn, self._wish.lease + 1)
        else:
            self._processes.replace(self._drawn)

    def _crash(self) -> None:
        """Crash the database, and start it again."""
        if self._server is not None:
            self._processes.ledger.write("crashed")
            self._server.crash()
            self._server.start()
            self._processes.ledger.write("restarted")


@contextmanager
def _folder() -> Iterator[Path]:
    """Make a folder for all that there is, of which nothing stays."""
    folder = Path(tempfile.mkdtemp(prefix="mainspring-chaos-"))
    folder.chmod(0o711)  # the server may run as somebody else
    # Being asked to end is no reason to leave anything behind.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield folder
    finally:
        signal.signal(signal.SIGTERM, before)
        end_orphan(folder)


def _server(stack: ExitStack, wish: Wish, folder: Path) -> Server | None:
    if wish.database == "sqlite":
        return None
    server = Server(folder / "server", programs=wish.programs or programs_folder())
    server.make()
    stack.callback(server.stop)
    server.start()
    return server


def _sqlite(folder: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(folder / "events.sqlite3"),
        "OPTIONS": {"init_command": "PRAGMA journal_mode=WAL", "timeout": 30},
    }
