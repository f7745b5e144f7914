"""The database router: one app lives in a database of its own."""

from typing import Any

from django.db.models import Model

from tests.foreign.project import OTHER_DATABASE


class ElsewhereRouter:
    """Sends the app `elsewhere` to the second database and everything else to the first."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str | None:
        """Return where a model's rows are read."""
        return OTHER_DATABASE if model._meta.app_label == "elsewhere" else None

    def db_for_write(self, model: type[Model], **hints: Any) -> str | None:
        """Return where a model's rows are written."""
        return self.db_for_read(model)

    def allow_relation(self, one: Model, two: Model, **hints: Any) -> bool | None:
        """Allow links across the two: they are kept by key and without a constraint."""
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool | None:
        """Return whether an app has its tables in a database."""
        return (db == OTHER_DATABASE) == (app_label == "elsewhere")
