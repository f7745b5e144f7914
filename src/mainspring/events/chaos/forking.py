"""The process that the rig's others are forked from, so that one that was killed is soon replaced.

It reads lines with a role and writes lines of JSON: which process has begun, and which has ended
with which code. When its input ends, all that it has forked ends.
"""

from __future__ import annotations

import json
import os
import select
import signal
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import django

from mainspring.events.chaos.ledger import Ledger
from mainspring.events.chaos.orders import Orders
from mainspring.events.chaos.server import end_orphan

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK = 0.05  # seconds between looks at the processes
_BROKEN = 70
"""Exit code of a process that ended with an error of its own."""


def main() -> None:
    """Make the tables, then fork as is asked for."""
    orders = Orders.of_environment()
    django.setup()
    _prepare(orders)
    _say(ready=True)
    Forking(orders).run()


def _prepare(orders: Orders) -> None:
    from django.core.management import call_command
    from django.db import connection

    from mainspring.events.apps import the_events
    from mainspring.events.chaos.handlers import handlers_of

    call_command("migrate", run_syncdb=True, verbosity=0)
    connection.close()
    the_events().handlers = handlers_of(orders)


def _say(**values: Any) -> None:
    os.write(1, json.dumps(values).encode() + b"\n")


class Forking:
    """Forks processes, and tells of their ends.

    Args:
        orders: of the parent.
    """

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._alive: set[int] = set()
        self._parent = os.getppid()

    def run(self) -> None:
        """Go on until the input ends."""
        asked = b""
        try:
            while True:
                ready, _, _ = select.select([0], [], [], _LOOK)
                if ready:
                    # Not through sys.stdin, which would keep lines that nobody waits for.
                    said = os.read(0, 4_096)
                    if not said:
                        return
                    *roles, asked = (asked + said).split(b"\n")
                    for role in roles:
                        self._fork(role.decode())
                self._reap()
        finally:
            for number in self._alive:
                with suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)
            if os.getppid() != self._parent:
                end_orphan(Path(self._orders.folder))

    def _fork(self, role: str) -> None:
        number = os.fork()
        if not number:
            self._become(ROLES[role])
        self._alive.add(number)
        _say(begun=number, role=role)

    def _become(self, does: Callable[[Orders], None]) -> None:
        """Be a process of its own, which ends here."""
        code = 0
        try:
            os.dup2(2, 1)
            does(self._orders)
        except BaseException as error:  # noqa: BLE001 - the process ends by it, and says why
            said = "".join(traceback.format_exception(error))
            Ledger(self._orders.ledger("errors")).write("error", error=said)
            code = _BROKEN
        finally:
            os._exit(code)

    def _reap(self) -> None:
        with suppress(ChildProcessError):
            while True:
                number, status = os.waitpid(-1, os.WNOHANG)
                if not number:
                    return
                self._alive.discard(number)
                _say(ended=number, code=os.waitstatus_to_exitcode(status))


def _work(orders: Orders) -> None:
    """Be a worker, as `process_events` is one."""
    from mainspring.events.apps import the_events
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import queue_of
    from mainspring.events.working.stopping import stopping
    from mainspring.events.working.worker import Pace, Worker

    parent = os.getppid()
    worker = Worker(
        queue_of("default"),
        alias="default",
        kinds=Kinds(the_events().handlers),
        queues=["default"],
        pace=Pace(lease=orders.lease, batch=_BATCH),
    )
    with stopping(worker.stop):
        worker.run(ends=lambda _: os.getppid() != parent)


def _publish(orders: Orders) -> None:
    from mainspring.events.chaos.publisher import publish_all

    publish_all(orders)


def _count(orders: Orders) -> None:
    from mainspring.events.chaos.oracle import observe
    from mainspring.events.chaos.verdict import judge

    report = judge(observe(orders))
    Path(orders.folder, "report.json").write_text(report.as_json())


ROLES: dict[str, Callable[[Orders], None]] = {
    "worker": _work,
    "publisher": _publish,
    "oracle": _count,
}
_BATCH = 10  # deliveries that a worker claims at once


if __name__ == "__main__":
    main()
