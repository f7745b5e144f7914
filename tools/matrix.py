"""Runs the tests on each Python that is here, each with the newest Django it can have."""

import subprocess
import sys
from typing import Final

from tools.bootstrap import ROOT

VERSIONS: Final = ("3.11", "3.12", "3.13")
DJANGO: Final = "import django; print(f'Django {django.__version__}')"


def find_python(version: str) -> str | None:
    """Return the path of an interpreter of that version, if there is one."""
    command = ["sh", "tools/find_python.sh", version]
    found = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    return found.stdout.strip() or None


def run(version: str) -> str:
    """Run the tests on one version; return how that went."""
    python = find_python(version)
    if python is None:
        return "not run: no such Python here"
    venv = ROOT / ".venvs" / version
    print(f"\n==> Python {version}: {python}", flush=True)
    bootstrap = [python, "-m", "tools.bootstrap", "test", "--venv", str(venv)]
    if subprocess.run(bootstrap, cwd=ROOT, check=False).returncode:
        return "FAILED: the environment could not be made"
    inside = str(venv / "bin" / "python")
    said = subprocess.run([inside, "-c", DJANGO], check=True, capture_output=True, text=True)
    tests = [inside, "-m", "tools.run_tests", "--no-static"]
    failed = subprocess.run(tests, cwd=ROOT, check=False).returncode
    return f"{'FAILED' if failed else 'ok'} with {said.stdout.strip()}"


def main() -> int:
    """Run all versions; return 1 if one failed or none was there."""
    outcomes = {version: run(version) for version in VERSIONS}
    print("\nmatrix")
    for version, outcome in outcomes.items():
        print(f"Python {version}: {outcome}")
    verdicts = {outcome.split()[0] for outcome in outcomes.values()}
    return int("FAILED" in verdicts or "ok" not in verdicts)


if __name__ == "__main__":
    sys.exit(main())
