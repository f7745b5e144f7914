"""Django settings that all Django contenders share; the run sets the environment variables.

- ``BENCH_DATABASE``: ``postgresql://...`` or ``sqlite:///path``
- ``BENCH_MODULE``: the contender's module, which is also its URLconf
- ``BENCH_APPS``: apps beside the demo's, separated by commas
- ``BENCH_STRATEGY``: forces one of Mainspring's strategies
"""

import os
import sys
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "examples" / "flights"))


def _database(address: str) -> dict[str, object]:
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": parts.path[1:]}
    options = dict(parse_qsl(parts.query))  # ``?host=/folder`` names a socket
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": options.get("user", parts.username or ""),
        "PASSWORD": parts.password or "",
        "HOST": options.get("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,
    }


SECRET_KEY = "benchmarks"  # noqa: S105 - serves public data on this machine only
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
DATABASES = {"default": _database(os.environ["BENCH_DATABASE"])}
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "flights",
    *filter(None, os.environ.get("BENCH_APPS", "").split(",")),
]
# Sets Content-Length; any project has it.
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = "benchmarks.contenders." + os.environ.get("BENCH_MODULE", "values")
DATA_DIR = HERE / ".bench"  # where the demo's loader keeps its archive
USE_TZ = True
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# As no other contender refuses anything, limits are wide; they are computed all the same.
MAINSPRING: dict[str, object] = {
    "apps": [
        "flights",
        *(app for app in ("remarks", "bookings") if f"benchmarks.{app}" in INSTALLED_APPS),
    ],
    "limits": {"cost": 1_000_000_000, "max_page_size": 100_000},
}
if os.environ.get("BENCH_STRATEGY"):
    MAINSPRING["strategy"] = os.environ["BENCH_STRATEGY"]

# Only what an API with public data needs, so that no contender pays for more than its work.
REST_FRAMEWORK: dict[str, object] = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "UNAUTHENTICATED_USER": None,
}
# The largest answer of a run has 10,000 rows.
STRAWBERRY_DJANGO: dict[str, object] = {
    "PAGINATION_DEFAULT_LIMIT": None,
    "PAGINATION_MAX_LIMIT": None,
}
