"""Starts one project of many models: ``python -m benchmarks.assembling KIND APP``.

Prints the seconds of CPU from before Django's set-up until a first trivial answer, and the peak
memory.
"""

import json
import resource
import sys
import time

import django
from django.conf import settings

from benchmarks.generated import FOLDER


def main() -> None:
    """Start the project and print what it took."""
    kind, app = sys.argv[1:]
    sys.path.insert(0, str(FOLDER))
    settings.configure(
        SECRET_KEY="benchmarks",  # noqa: S106 - nothing is served
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            app,
            *{"bare": [], "mainspring": ["mainspring"], "strawberry": ["strawberry_django"]}[kind],
        ],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
        MAINSPRING={"apps": [app]},
        ROOT_URLCONF="mainspring.urls" if kind == "mainspring" else "benchmarks.generated",
    )
    start = time.process_time()
    django.setup()
    {"bare": _bare, "mainspring": _mainspring, "strawberry": _strawberry}[kind](app)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"seconds": seconds, "mebibytes": peak}
    if kind == "mainspring":
        found["again"] = _again()
    sys.stdout.write(json.dumps(found) + "\n")


def _again() -> float:
    """Assemble the models and make the schema once more: now nothing has to be imported."""
    from mainspring import apps, conf

    start = time.process_time()
    apps.build(conf.load()).graphql  # noqa: B018 - it is made when it is first asked for
    return time.process_time() - start


def _bare(app: str) -> None:
    """Do nothing more: this is what Django itself takes."""


def _mainspring(_: str) -> None:
    from django.contrib.auth.models import AnonymousUser

    from benchmarks.contenders.mainspring import execute

    execute("{ __typename }", {}, AnonymousUser())


def _strawberry(app: str) -> None:
    from importlib import import_module

    import_module(f"{app}.strawberry_types").schema.execute_sync("{ __typename }")


if __name__ == "__main__":
    main()
