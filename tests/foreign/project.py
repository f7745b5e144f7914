"""The settings that a test run needs to install the foreign project."""

from typing import Any

EXPOSED_LABELS = (
    "names",
    "clash_one",
    "clash_two",
    "clash_three",
    "keys",
    "links",
    "managers",
    "rows",
    "fields",
    "custom_fields",
    "secrets",
    "choices",
    "inheritance",
    "generic",
    "users",
    "trees",
    "views",
    "elsewhere",
)
# Installed, linked to by others, and meant to be left out of every list of exposed apps.
UNEXPOSED_LABELS = ("unexposed",)
# The folder is called postgres; that label belongs to django.contrib.postgres.
POSTGRES_LABELS = ("foreign_postgres",)

DJANGO_APPS = ("django.contrib.contenttypes", "django.contrib.auth")
FOREIGN_APPS = tuple(
    f"tests.foreign.apps.{label}" for label in (*EXPOSED_LABELS, *UNEXPOSED_LABELS)
)
POSTGRES_APPS = ("django.contrib.postgres", "tests.foreign.apps.postgres")

FOREIGN_ROUTERS = ["tests.foreign.router.ElsewhereRouter"]
OTHER_DATABASE = "other"

# Django creates tables without migrations before it runs any migration, so what the foreign
# models link to (users, content types) has to come without migrations as well.
FOREIGN_MIGRATION_MODULES: dict[str, None] = dict.fromkeys(
    ("auth", "contenttypes", *EXPOSED_LABELS, *UNEXPOSED_LABELS, *POSTGRES_LABELS)
)

# names.Keyword has fields with a trailing underscore, which legacy projects silence as well.
FOREIGN_SILENCED_CHECKS = ["fields.E001"]

# The warnings that Django rightly has about the models: (id, object). The second is SQLite's only.
EXPECTED_WARNINGS = (
    ("fields.W342", "links.Deputy.person"),
    ("fields.W163", "fields.Columns.select"),
)

# users.Account is swapped out for this one.
FOREIGN_ACCOUNT_MODEL = "users.Staffer"

# What a project with its own user class puts into AUTH_USER_MODEL.
USER_MODELS = (
    "users.PlainUser",
    "users.StrictUser",
    "users.ObjectUser",
    "users.Visitor",
)

PERMISSION_BACKENDS = (
    "tests.foreign.backends.GrantBackend",
    "tests.foreign.backends.PerObjectBackend",
    "tests.foreign.backends.VetoBackend",
    "tests.foreign.backends.StrictNamesBackend",
    "tests.foreign.backends.BrokenBackend",
)


def installed_apps(vendor: str) -> list[str]:
    """Return what INSTALLED_APPS needs on a database.

    Args:
        vendor: "sqlite", "postgresql" or "mariadb" ("mysql" is the same).

    Returns:
        Dotted names: Django's two, ours, and PostgreSQL's where it is the database.
    """
    extra = POSTGRES_APPS if vendor == "postgresql" else ()
    return [*DJANGO_APPS, *FOREIGN_APPS, *extra]


def exposed_labels(vendor: str) -> list[str]:
    """Return the labels of the apps that are meant to be exposed on a database.

    Args:
        vendor: As for `installed_apps`.
    """
    extra = POSTGRES_LABELS if vendor == "postgresql" else ()
    return [*EXPOSED_LABELS, *extra]


def other_database(default: dict[str, Any]) -> dict[str, Any]:
    """Describe the second database beside a default one.

    Args:
        default: The entry of DATABASES for `default`.

    Returns:
        The same server with another database; for SQLite another one in memory.
    """
    test = dict(default.get("TEST", {}))
    if default["ENGINE"].endswith("sqlite3"):
        return {**default, "NAME": ":memory:", "TEST": {**test, "NAME": None}}
    name = f"{default['NAME']}_other"
    tested = f"{test.get('NAME') or 'test_' + default['NAME']}_other"
    return {**default, "NAME": name, "TEST": {**test, "NAME": tested}}
