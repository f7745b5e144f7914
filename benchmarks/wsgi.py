"""The WSGI application of the contender that the environment names."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

application = get_wsgi_application()
# What a contender makes when its addresses are read is there before the first request.
get_resolver().url_patterns  # noqa: B018 - they are read when they are first asked for
if os.environ["BENCH_MODULE"].startswith("mainspring"):
    from mainspring.apps import preload

    preload()
else:
    # The same for all: the collector does not look through what stays.
    gc.collect()
    gc.freeze()
