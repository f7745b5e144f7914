"""Compares Mainspring with its peers: ``python benchmarks/run.py [--quick] [--only a,b]``.

Needs only Python; environments, packages and data are made when they are missing.
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    # The folder of the package instead of the package itself, so that imports are absolute.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from benchmarks.session import main

    sys.exit(main(sys.argv[1:]))
