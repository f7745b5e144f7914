"""Settings of a small Wagtail site, as its own template has them, and those for Mainspring."""

import os
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

SECRET_KEY = "only for tests"
DEBUG = True
ALLOWED_HOSTS = ["testserver"]
ROOT_URLCONF = "config.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "en-us"
TIME_ZONE = "Europe/Vienna"
USE_TZ = True
STATIC_URL = "/static/"
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(os.environ["WAGTAIL_TEST_FOLDER"]) / "media"

INSTALLED_APPS = [
    "home",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.search_promotions",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",  # as newer Djangos want of whoever has its indexes
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
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
            ],
        },
    }
]

WAGTAIL_SITE_NAME = "Harbour news"
WAGTAILADMIN_BASE_URL = "http://testserver"

EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
# The real ones are slow on purpose.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def _database(url: str) -> dict[str, object]:
    if not url.startswith("postgres"):
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": url}
    parts = conninfo_to_dict(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "NAME": parts.pop("dbname"),
        "OPTIONS": parts,
    }


DATABASES = {"default": _database(os.environ["WAGTAIL_TEST_DATABASE"])}

# Without them it is the same site as before Mainspring came to it.
if os.environ.get("WAGTAIL_TEST_MAINSPRING", "1") == "1":
    INSTALLED_APPS += ["mainspring"]
    MAINSPRING = {
        "strategy": os.environ.get("WAGTAIL_TEST_STRATEGY", "auto"),
        "apps": [
            "home",
            "wagtailcore",
            "wagtailimages",
            "wagtaildocs",
            "wagtailembeds",
            "wagtailforms",
            "wagtailredirects",
            "wagtailsearchpromotions",
            "wagtailsearch",
            "wagtailusers",
            "wagtailadmin",
            "taggit",
            "auth",
        ],
    }
