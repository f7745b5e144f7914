"""A copy of the example project for one page, and the process that runs its examples."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.docs.blocks import ROOT

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


class ExampleProject:
    """Runs examples in a folder of its own; starts anew whenever a file has changed.

    Args:
        folder: taken as it is, or filled by `make`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._lacks_tables = False
        self._environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "COLUMNS": "100",
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
        """Run a command line of `python`; give what it wrote, its errors last."""
        program, *arguments = shlex.split(line)
        if program != "python":
            msg = f"{program} is not run in examples."
            raise ValueError(msg)
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.stdout + done.stderr

    def ask(self, kind: str, *arguments: object) -> Any:
        """Run one example.

        Raises:
            AssertionError: it failed.
            pytest.fail.Exception: the project does not start.
        """
        process = self._started()
        if process.stdin is None or process.stdout is None:
            msg = "The process has no pipes."
            raise TypeError(msg)
        process.stdin.write(json.dumps({"kind": kind, "arguments": arguments}) + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
        if not line:
            said = process.communicate()[1]
            self._process = None
            pytest.fail(f"The project does not start:\n{said}", pytrace=False)
        answer = json.loads(line)
        assert "failure" not in answer, answer["failure"]
        return answer["answer"]

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[str]:
        if self._lacks_tables:
            self.command("python manage.py migrate --run-syncdb --verbosity 0 --skip-checks")
            self._lacks_tables = False
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, str(WORKER)],
                cwd=self.folder,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        return self._process
