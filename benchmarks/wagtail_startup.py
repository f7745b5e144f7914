"""Measures what Mainspring adds to the start of a Wagtail site.

``python -m benchmarks.wagtail_startup``: the site of the acceptance tests starts with and without
Mainspring in turns, each time in a process of its own. Nothing is read from a database. The medians
go to results/wagtail_startup.json.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping

from benchmarks import machine
from benchmarks.processes import ROOT

SITE = ROOT / "tests" / "acceptance" / "wagtail" / "project"
RESULT = ROOT / "benchmarks" / "results" / "wagtail_startup.json"

# Run within the site. `ready` is timed from outside it: no hook is needed for that.
START = """
import json, resource, sys, time
from importlib import import_module
import django
found = {}
start = time.perf_counter()
if sys.argv[1] == "1":
    import mainspring.apps as apps
    found["imports"] = time.perf_counter() - start
    ready = apps.MainspringConfig.ready
    def timed(self):
        begun = time.perf_counter()
        ready(self)
        found["ready"] = time.perf_counter() - begun
    apps.MainspringConfig.ready = timed
django.setup()
found["setup"] = time.perf_counter() - start
if sys.argv[1] == "1":
    from django.apps import apps as installed
    domain = installed.get_app_config("mainspring").domain
    begun = time.perf_counter()
    domain.graphql
    found["schema"] = time.perf_counter() - begun
    found["entities"] = len(domain.index.blueprint.entities)
    found["types"] = len(domain.graphql.schema.type_map)
found["total"] = time.perf_counter() - start
found["mebibytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
json.dump(found, sys.stdout)
"""


def start(folder: str, *, mainspring: bool) -> Mapping[str, float]:
    """Start the site once and give its seconds and its peak memory."""
    given = "1" if mainspring else "0"
    env = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "PYTHONPATH": os.pathsep.join([str(SITE), str(ROOT / "src")]),
        "WAGTAIL_TEST_DATABASE": f"{folder}/site.sqlite3",
        "WAGTAIL_TEST_FOLDER": folder,
        "WAGTAIL_TEST_MAINSPRING": given,
    }
    command = [sys.executable, "-c", START, given]
    done = subprocess.run(command, cwd=SITE, env=env, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(rounds: int) -> dict[str, dict[str, float]]:
    """Start the site with and without Mainspring in turns and give the medians."""
    runs: dict[bool, list[Mapping[str, float]]] = {False: [], True: []}
    with tempfile.TemporaryDirectory() as folder:
        for kind in runs:
            start(folder, mainspring=kind)  # writes the bytecode
        for _ in range(rounds):
            for kind, found in runs.items():
                found.append(start(folder, mainspring=kind))
    return {
        "with" if kind else "without": {
            name: round(statistics.median(run[name] for run in found), 4) for name in found[0]
        }
        for kind, found in runs.items()
    }


def main() -> None:
    """Measure, print a few lines and write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    found = measure(parser.parse_args().rounds)
    own, bare = found["with"], found["without"]
    ratio = own["total"] / bare["total"]
    print(f"without Mainspring    {bare['total']:6.2f} s {bare['mebibytes']:7.0f} MiB")
    print(f"with it, schema made  {own['total']:6.2f} s {own['mebibytes']:7.0f} MiB ({ratio:.2f}x)")
    print(f"  its modules         {own['imports']:6.2f} s")
    print(f"  ready()             {own['ready']:6.2f} s for {own['entities']:.0f} entities")
    print(f"  schema              {own['schema']:6.2f} s for {own['types']:.0f} types")
    result = {"machine": machine.describe(), "ratio": round(ratio, 3), **found}
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
