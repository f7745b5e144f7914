"""The process that programs are forked from: ``python nursery.py FILE_NUMBER``.

Each message on the socket of that number is a program with four files: its standard input, output
and errors, and one on which it tells its number and, at its end, its exit code.
"""

import gc
import json
import os
import runpy
import signal
import socket
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

_IMPORTED = (
    "django.core.management.commands.check",
    "django.core.management.commands.loaddata",
    "django.core.management.commands.makemigrations",
    "django.core.management.commands.migrate",
    "django.db.backends.sqlite3.base",
    "django.test",
    "mainspring.apps",
    "mainspring.assembly.assemble",
    "mainspring.migrations",
    "mainspring.surfaces.graphql.endpoint",
)
"""What takes long to import and needs no settings."""
_LARGEST = 1_000_000  # characters of a message


def main() -> None:
    """Fork a program for each message, until nobody sends any more."""
    usual = [
        path for path in sys.path[1:] if path not in os.environ["PYTHONPATH"].split(os.pathsep)
    ]
    for name in _IMPORTED:
        import_module(name)
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    control = socket.socket(fileno=int(sys.argv[1]))
    while True:
        message, files, _, _ = socket.recv_fds(control, _LARGEST, 4)
        if not message:
            return
        if os.fork() == 0:
            control.close()
            _become(json.loads(message), files, usual)
            return
        for file in files:
            os.close(file)


def _become(program: dict[str, Any], files: list[int], usual: list[str]) -> None:
    """Be a program, and end as it does."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    *standard, told = files
    for number, file in enumerate(standard):
        os.dup2(file, number)
        os.close(file)
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr] # as on a terminal
    os.write(told, b"%d\n" % os.getpid())
    os.chdir(program["folder"])
    os.environ.clear()
    os.environ.update(program["environment"])
    sys.dont_write_bytecode = bool(os.environ.get("PYTHONDONTWRITEBYTECODE"))
    paths = filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))
    code = _run(program["arguments"], [*paths, *usual])
    sys.stdout.flush()
    os.write(told, b"%d\n" % code)
    sys.exit(code)


def _run(arguments: list[str], paths: list[str]) -> int:
    """Run what would stand behind `python` on a command line; give the exit code."""
    first, *rest = arguments
    try:
        if first == "-c":
            code, *rest = rest
            sys.argv, sys.path = ["-c", *rest], ["", *paths]
            exec(compile(code, "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102 - of a test
        elif first == "-m":
            module, *rest = rest
            sys.argv, sys.path = [module, *rest], [str(Path.cwd()), *paths]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        else:
            sys.argv, sys.path = arguments, [str(Path(first).resolve().parent), *paths]
            runpy.run_path(first, run_name="__main__")
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        sys.stderr.write(f"{end.code}\n")
        return 1
    except BaseException:  # noqa: BLE001 - shown as the interpreter shows it
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    main()
