"""What the test settings of all databases share."""

from typing import Any

from tests.foreign import project as foreign

SECRET_KEY = "only for tests"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
ROOT_URLCONF = "tests.urls"
USE_TZ = True
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "static/"

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "mainspring",
    "mainspring.events",
    "mainspring.events.webhooks",
    "tests.clearing",
    "tests.library",
    "tests.vault",
    "tests.shop",
    "tests.office",
    "tests.post",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
# The real ones are slow on purpose.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# Models without migrations: their tables are made from the models themselves.
MIGRATION_MODULES = {
    **foreign.FOREIGN_MIGRATION_MODULES,
    **dict.fromkeys(("library", "office", "post", "shop", "vault")),
}
SILENCED_SYSTEM_CHECKS = foreign.FOREIGN_SILENCED_CHECKS
FOREIGN_ACCOUNT_MODEL = foreign.FOREIGN_ACCOUNT_MODEL
DATABASE_ROUTERS = foreign.FOREIGN_ROUTERS
MEDIA_URL = "/media/"


def databases(default: dict[str, Any]) -> dict[str, Any]:
    """Give the databases of a test run: the default one and one beside it."""
    return {"default": default, foreign.OTHER_DATABASE: foreign.other_database(default)}


def installed_apps(vendor: str) -> list[str]:
    """List the apps of a test run on a database, each once."""
    return list(dict.fromkeys([*INSTALLED_APPS, *foreign.installed_apps(vendor)]))


def mainspring(vendor: str) -> dict[str, Any]:
    """Give MAINSPRING for a test run on a database."""
    return {
        "apps": [*foreign.exposed_labels(vendor), "library"],
        "exchange_rates": "tests.library.rates.current",
        "events": {"webhooks": {"types": ["invoice.*"]}},
    }
