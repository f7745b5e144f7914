"""Settings of a project with its own user class, which FOREIGN_USER_MODEL names; on SQLite."""

from tests.foreign import settings as plain
from tests.foreign.project import exposed_labels

globals().update({name: value for name, value in vars(plain).items() if name.isupper()})
INSTALLED_APPS = [*plain.INSTALLED_APPS, "mainspring"]
MAINSPRING = {"apps": exposed_labels("sqlite")}
