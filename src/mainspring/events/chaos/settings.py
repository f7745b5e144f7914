"""Django settings of the rig's own processes, by what their parent says in the environment."""

from mainspring.events.chaos.orders import Orders

_orders = Orders.of_environment()

SECRET_KEY = "of nothing that lasts"  # noqa: S105 - nothing is signed
USE_TZ = True
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = ["mainspring.events", "mainspring.events.chaos"]
DATABASES = {"default": _orders.database}
# Its tables are made from its models.
MIGRATION_MODULES = {"mainspring_chaos": None}
LOGGING_CONFIG = None
