"""The process of one Python contender: ``python -m benchmarks.worker MODULE``."""

import importlib
import sys

import django

from benchmarks.protocol import serve


def main() -> None:
    """Set Django up, then load the contender and serve it."""
    django.setup()
    serve(importlib.import_module(f"benchmarks.contenders.{sys.argv[1]}").CONTENDER)


if __name__ == "__main__":
    main()
