"""The project as processes of task queues see it, on the test database.

EVENTS_DATABASE is its name, EVENTS_BROKER the URL of a Redis, and EVENTS_SETTINGS the JSON of the
settings of events. Celery is told ``-A tests.post.tasks_worker``, Dramatiq the same module.
"""

import json
import os

import django
from django.conf import settings

os.environ.setdefault(
    "DJANGO_SETTINGS_MODULE", f"tests.settings.{os.environ['MAINSPRING_TEST_DATABASE']}"
)
settings.DATABASES["default"]["NAME"] = os.environ["EVENTS_DATABASE"]
# The other apps of the tests take seconds to load.
settings.INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
settings.INSTALLED_APPS += ["mainspring.events", "tests.post"]
settings.DATABASE_ROUTERS = []
settings.ROOT_URLCONF = __name__
urlpatterns: list[object] = []
settings.MAINSPRING = {}
settings.MAINSPRING["events"] = json.loads(os.environ["EVENTS_SETTINGS"])

match settings.MAINSPRING["events"]["backend"]:
    case "celery":
        from celery import Celery

        app = Celery("post", broker=os.environ["EVENTS_BROKER"], set_as_current=True)
    case "dramatiq":
        from dramatiq import set_broker
        from dramatiq.brokers.redis import RedisBroker

        set_broker(RedisBroker(url=os.environ["EVENTS_BROKER"]))

django.setup()
