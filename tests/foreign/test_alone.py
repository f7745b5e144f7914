"""The foreign project runs without Mainspring, with each user class, on SQLite."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.foreign.project import USER_MODELS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("user_model", ["auth.User", *USER_MODELS])
def test_the_project_stands_alone_with_each_user_class(user_model):
    program = (
        "import django, sys; django.setup();"
        "from django.core.management import call_command; call_command('check');"
        "import tests.foreign.rows;"
        "sys.exit(any(name.partition('.')[0] == 'mainspring' for name in sys.modules))"
    )
    variables = {
        "DJANGO_SETTINGS_MODULE": "tests.foreign.settings",
        "FOREIGN_DATABASE": "sqlite",
        "FOREIGN_USER_MODEL": user_model,
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
