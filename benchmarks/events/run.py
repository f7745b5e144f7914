"""Compares durable events with other queues: ``python benchmarks/events/run.py [--quick]``.

Needs only Python and, for some contenders, a redis-server; environments and packages are made when
they are missing.
"""

import importlib.util
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

if __name__ == "__main__":
    # The folder of the package instead of the package itself, so that imports are absolute.
    sys.path[0] = str(ROOT)
    if importlib.util.find_spec("psycopg") is None or importlib.util.find_spec("django") is None:
        from benchmarks import environments

        environments.prepare(["mainspring"], lambda text: sys.stderr.write(f"{text}\n"))
        own = str(environments.interpreter("mainspring"))
        os.execv(own, [own, *sys.argv])  # noqa: S606 - our own command
    from benchmarks.events.session import main

    sys.exit(main(sys.argv[1:]))
