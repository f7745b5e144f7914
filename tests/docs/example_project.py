"""A copy of the example project for one page, and the process that runs its examples."""

import json
import os
import shlex
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.docs.blocks import ROOT
from tests.programs import Programs

TEMPLATE = Path(__file__).parent / "project"
WORKER = Path(__file__).parent / "worker.py"

MAINSPRING = """
INSTALLED_APPS += ["mainspring"]
MAINSPRING = {"apps": ["flights"]}
"""
URLS = """
urlpatterns += [path("", include("mainspring.urls"))]
"""
DOMAIN = """
from mainspring import Entity, Policy, anyone
from flights.models import Airline, Airport, Booking, Flight

class Airlines(Entity[Airline]):
    policy = Policy(read=anyone)

class Airports(Entity[Airport]):
    policy = Policy(read=anyone)

class Flights(Entity[Flight]):
    policy = Policy(read=anyone)

class Bookings(Entity[Booking]):
    policy = Policy(read=anyone)
"""


class Worker:
    """The process that runs the examples of a project.

    Args:
        folder: of the project.
        environment: all variables of the process.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        read, answers = os.pipe()
        questions, write = os.pipe()
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed with the worker
        self._program = Programs.shared().start(
            [str(WORKER)],
            folder=folder,
            environment=environment,
            files=(questions, answers, self._errors),
        )
        os.close(questions)
        os.close(answers)
        self._questions = os.fdopen(write, "w")
        self._answers = os.fdopen(read)

    def ask(self, question: object) -> str:
        """Ask for one example; give the line that is answered, empty where the process ended."""
        with suppress(BrokenPipeError):
            self._questions.write(json.dumps(question) + "\n")
            self._questions.flush()
        return self._answers.readline()

    def close(self) -> str:
        """End the process; give what it wrote to its errors."""
        with suppress(BrokenPipeError):
            self._questions.close()
        self._program.wait(timeout=60)
        self._answers.close()
        with self._errors:
            self._errors.seek(0)
            return self._errors.read()


class ExampleProject:
    """Runs examples in a folder of its own; starts anew whenever a file has changed.

    Args:
        folder: taken as it is, or filled by `make`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._worker: Worker | None = None
        self._lacks_tables = False
        self._environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "COLUMNS": "100",
            # A program begins as a copy of one of ours, with sockets that are not its own.
            "PYTEST_ADDOPTS": "-p no:unraisableexception -p no:cacheprovider",
        }

    @classmethod
    def make(cls, folder: Path) -> "ExampleProject":
        """Make a project with filled tables."""
        shutil.copytree(TEMPLATE, folder)
        project = cls(folder)
        project.command("python manage.py migrate --run-syncdb --verbosity 0")
        project.command("python manage.py loaddata rows --verbosity 0")
        return project

    def copy(self, folder: Path, *, bare: bool) -> "ExampleProject":
        """Copy the project.

        Args:
            folder: where to; not there yet.
            bare: without Mainspring; else with it, and with everything open to read.
        """
        shutil.copytree(self.folder, folder)
        project = ExampleProject(folder)
        if not bare:
            project.append("config/settings.py", MAINSPRING)
            project.append("config/urls.py", URLS)
            project.write("flights/domain.py", DOMAIN)
        return project

    def has(self, path: str) -> bool:
        """Tell whether the original project has a file of this path."""
        return (TEMPLATE / path).is_file()

    def text(self, path: str) -> str:
        """Read a file."""
        return (self.folder / path).read_text()

    def append(self, path: str, text: str) -> None:
        """Write below what a file holds already."""
        self.write(path, self.text(path) + text)

    def write(self, path: str, text: str) -> None:
        """Write a file anew; a new app is installed and exposed, and gets its tables."""
        self.close()
        target = self.folder / path
        is_app = target.name == "models.py" and not target.parent.exists()
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        if is_app:
            (target.parent / "__init__.py").touch()
            label = target.parent.name
            self.append("config/settings.py", f'\nINSTALLED_APPS += ["{label}"]\n')
            self.append("config/settings.py", f'MAINSPRING["apps"] += ["{label}"]\n')
            self.append("config/settings.py", f'MIGRATION_MODULES["{label}"] = None\n')
        self._lacks_tables = self._lacks_tables or target.name == "models.py"

    def command(self, line: str) -> str:
        """Run a command line of `python`; give what it wrote, its errors among it."""
        program, *arguments = shlex.split(line)
        if program != "python":
            msg = f"{program} is not run in examples."
            raise ValueError(msg)
        done = Programs.shared().run(
            arguments, folder=self.folder, environment=self._environment, on_terminal=True
        )
        return done.stdout

    def ask(self, kind: str, *arguments: object) -> Any:
        """Run one example.

        Raises:
            AssertionError: it failed.
            pytest.fail.Exception: the project does not start.
        """
        worker = self._started()
        line = worker.ask({"kind": kind, "arguments": arguments})
        if not line:
            self._worker = None
            pytest.fail(f"The project does not start:\n{worker.close()}", pytrace=False)
        answer = json.loads(line)
        assert "failure" not in answer, answer["failure"]
        return answer["answer"]

    def close(self) -> None:
        """End the process, if there is one."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _started(self) -> Worker:
        if self._lacks_tables:
            self.command("python manage.py migrate --run-syncdb --verbosity 0 --skip-checks")
            self._lacks_tables = False
        if self._worker is None:
            self._worker = Worker(self.folder, self._environment)
        return self._worker
