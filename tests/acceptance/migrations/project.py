"""A project of its own, on SQLite, whose models, definitions and migrations change."""

import os
import sys
import textwrap

from tests.programs import Programs

SETTINGS = """
    SECRET_KEY = "x"
    ROOT_URLCONF = "mainspring.urls"
    USE_TZ = True
    INSTALLED_APPS = [
        "django.contrib.auth", "django.contrib.contenttypes", "mainspring", "notes",
    ]
    DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "notes.sqlite3"}}
    MAINSPRING = {"apps": ["notes"]}
    DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
"""
DO = "import django; django.setup(); from notes.models import Note\n"


class Project:
    """Runs programs in the project.

    Args:
        folder: where it is to stand.
        models: of its app `notes`.
        domain: what the app defines.
    """

    def __init__(self, folder, *, models, domain):
        self.folder = folder
        self.told = ""  # by the last program, among its errors
        self.write("settings.py", SETTINGS)
        self.write("notes/__init__.py", "")
        self.write("notes/migrations/__init__.py", "")
        self.write("notes/models.py", models)
        self.write("notes/domain.py", domain)
        self.manage("makemigrations", "notes")
        self.manage("migrate")

    def write(self, name, text):
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))

    def change(self, name, old, new):
        """Write something else into a file."""
        path = self.folder / name
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new))

    def run(self, *arguments):
        """Run a program of Python's in it, and give what it says."""
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(self.folder), *filter(None, sys.path)]),
            "PYTHONDONTWRITEBYTECODE": "1",  # files change more often than once a second
            "DJANGO_SETTINGS_MODULE": "settings",
        }
        done = Programs.shared().run(arguments, folder=self.folder, environment=environment)
        assert done.returncode == 0, done.stderr
        self.told = done.stderr
        return done.stdout

    def manage(self, *arguments):
        """Run a command of Django's."""
        return self.run("-m", "django", *arguments)

    def check(self):
        """Give what Django's own check tells."""
        self.manage("check")
        return self.told

    def do(self, code):
        """Run code that knows the model."""
        return self.run("-c", DO + code)
