"""A project of its own with one app, notes, on SQLite: for what happens to it over time."""

import os
import subprocess
import sys
import textwrap

_FILES = {
    "settings.py": """
        SECRET_KEY = "x"
        ROOT_URLCONF = "mainspring.urls"
        USE_TZ = True
        INSTALLED_APPS = [
            "django.contrib.auth", "django.contrib.contenttypes", "mainspring", "notes",
        ]
        DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "notes.sqlite3"}}
        MAINSPRING = {"apps": ["notes"]}
        DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
    """,
    "notes/__init__.py": "",
    "notes/migrations/__init__.py": "",
}
_DO = "import django; django.setup(); from notes.models import Note\n"


class NotesProject:
    """The project.

    Args:
        folder: where it stands.
        models: of the app, its `models.py`.
        domain: its `domain.py`.
    """

    def __init__(self, folder, *, models, domain):
        self.folder = folder
        self.warned = ""
        files = {**_FILES, "notes/models.py": models, "notes/domain.py": domain}
        for name, text in files.items():
            self.write(name, text)
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
        paths = os.pathsep.join([str(self.folder), *filter(None, sys.path)])
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": paths, "DJANGO_SETTINGS_MODULE": "settings"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        self.warned = done.stderr
        return done.stdout

    def manage(self, *arguments):
        """Run a command of Django's."""
        return self.run("-m", "django", *arguments)

    def check(self):
        """Give what Django's own check warns of."""
        self.manage("check")
        return self.warned

    def do(self, code):
        """Run code that knows the model."""
        return self.run("-c", _DO + code)
