"""Settings of the flights demo: a local project on 127.0.0.1, not a pattern for production.

Two environment variables change where it keeps things:

- ``FLIGHTS_DATABASE_URL``: ``postgresql://user:password@host:port/name``; without it, SQLite.
- ``FLIGHTS_DATA``: the folder for the SQLite file and the downloaded data.
"""

import os
from pathlib import Path

from config.database import configured

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(os.environ.get("FLIGHTS_DATA", BASE_DIR / ".data")).resolve()
DATA_DIR.mkdir(parents=True, exist_ok=True)

# A fixed key keeps logins valid between two starts of a demo that only this machine can reach.
SECRET_KEY = "flights-demo-only-reachable-from-this-machine"  # noqa: S105
DEBUG = True
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "flights",
    "desk",
    "alerts",
    "mainspring",
    "mainspring.events",
]

MAINSPRING = {
    "apps": ["flights", "desk", "alerts"],
    # What `owns(...)` in the modules called domain.py compares with.
    "attributes": {"airline": "profile.airline_id"},
    # Each file of the folder is in GraphiQL's list of examples.
    "graphql": {"examples_folder": str(BASE_DIR / "queries"), "login_url": "admin:login"},
}

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
ASGI_APPLICATION = "config.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": configured(os.environ.get("FLIGHTS_DATABASE_URL", ""), DATA_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
LOGIN_URL = "admin:login"
