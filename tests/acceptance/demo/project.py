"""Code run within the demo's Django project, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "flights"


def python(code: str, *, data: Path, check: bool = True, url: str = "") -> str:
    """Run Python code in a process of its own, within the demo's Django project.

    Args:
        code: What to run; `load`, `models` and `call_command` are imported.
        data: The folder for the demo's data.
        check: Whether it must succeed.
        url: The database; by default SQLite in `data`.

    Returns:
        What it wrote.
    """
    before = (
        "import django; django.setup()\n"
        "from django.core.management import call_command\n"
        "from flights import load, models, people\n"
        "from pathlib import Path\n"
    )
    env = {"FLIGHTS_DATA": str(data), "FLIGHTS_DATABASE_URL": url}
    env["DJANGO_SETTINGS_MODULE"] = "config.settings"
    done = subprocess.run(
        [sys.executable, "-c", before + code],
        cwd=FOLDER,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert not check or done.returncode == 0, done.stderr
    return done.stdout
