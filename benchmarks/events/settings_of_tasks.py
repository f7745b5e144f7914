"""Django settings of django-tasks-db."""

from benchmarks.events.settings import DATABASES, DEFAULT_AUTO_FIELD, SECRET_KEY, USE_TZ

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django_tasks",
    "django_tasks_db",
    "benchmarks.events.jobs",
]
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
MIGRATION_MODULES = {"jobs": None}
__all__ = ["DATABASES", "DEFAULT_AUTO_FIELD", "SECRET_KEY", "USE_TZ"]
