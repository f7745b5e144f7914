"""The process of one Python contender: ``python -m benchmarks.worker MODULE``."""

import gc
import importlib
import sys

import django

from benchmarks.protocol import serve


def main() -> None:
    """Set Django up, then load the contender and serve it."""
    django.setup()
    contender = importlib.import_module(f"benchmarks.contenders.{sys.argv[1]}").CONTENDER
    if sys.argv[1].startswith("mainspring"):
        from mainspring.apps import preload

        preload()
    else:
        # The same for all: the collector does not look through what stays.
        gc.collect()
        gc.freeze()
    serve(contender)


if __name__ == "__main__":
    main()
