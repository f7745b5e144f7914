"""Makes a virtual environment for one purpose and fills it, once for each state of pyproject.toml.

Runs before anything is installed, so it knows the standard library only.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent

# What each purpose needs: extras of the package and dependency groups of pyproject.toml.
EXTRAS: Final = "postgres,server"
PURPOSES: Final[dict[str, tuple[str, ...]]] = {
    "demo": (),
    "test": ("tests", "lint"),
    "docs": ("docs",),
}
QUICK: Final = 2  # seconds; what takes longer says so
FRONTEND: Final = "tools/build_graphiql.py"


def add_group(group: str, *, dependencies: bool = True) -> None:
    """Install one dependency group into the environment that runs this.

    Args:
        group: Its name in pyproject.toml.
        dependencies: Whether what its packages ask for is installed too.

    Raises:
        subprocess.CalledProcessError: pip could not install it; its output says why.
    """
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--group", group]
    if not dependencies:
        command.append("--no-deps")
    subprocess.run(
        command, check=True, cwd=ROOT, env=_environment(), capture_output=True, text=True
    )


def prepare(venv: Path, purpose: str) -> None:
    """Make the environment fit for the purpose; quick when it is so already.

    Args:
        venv: Its folder, made if it is not there or does not run.
        purpose: A key of `PURPOSES`.

    Raises:
        SystemExit: Something could not be installed or built; why has been printed.
    """
    started = time.monotonic()
    python = venv / "bin" / "python"
    stamp = venv / "purposes" / purpose
    state = _state(venv)
    if not (stamp.is_file() and stamp.read_text() == state and _runs(python)):
        _install(venv, purpose)
        stamp.parent.mkdir(exist_ok=True)
        stamp.write_text(state)
    _build_frontend(python)
    seconds = time.monotonic() - started
    if seconds > QUICK:
        _say(f"{_relative(venv)} is ready after {seconds:.0f} s")


def _install(venv: Path, purpose: str) -> None:
    python = venv / "bin" / "python"
    version = ".".join(map(str, sys.version_info[:3]))
    if not _runs(python):
        _say(f"making {_relative(venv)} with Python {version}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
    _say(f"installing Mainspring and what '{purpose}' needs")
    # Dependency groups came with pip 25.1; an environment starts with the pip of its Python.
    _pip(python, "--upgrade", "pip>=25.1")
    groups = [part for name in PURPOSES[purpose] for part in ("--group", name)]
    _pip(python, "--upgrade", "--editable", f".[{EXTRAS}]", *groups)


def _build_frontend(python: Path) -> None:
    """Build the pages that are not in the repository, unless they are up to date."""
    command = [str(python), FRONTEND]
    if subprocess.run([*command, "--check"], cwd=ROOT, check=False, capture_output=True).returncode:
        _say("building the front-end files")
        if subprocess.run(command, check=False, cwd=ROOT).returncode:
            raise SystemExit(1)


def _state(venv: Path) -> str:
    """What the environment is filled from, as one hash: when it changes, it is filled anew."""
    digest = hashlib.sha256(str(venv.resolve()).encode())
    for source in (ROOT / "pyproject.toml", Path(__file__)):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _runs(python: Path) -> bool:
    """Whether the interpreter is there and starts (its own Python may have been removed since)."""
    try:
        return subprocess.run([str(python), "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def _pip(python: Path, *arguments: str) -> None:
    """Run `pip install`, showing a line per package; its own words only if it fails."""
    command = [str(python), "-m", "pip", "install", *arguments]
    said: list[str] = []
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        for line in process.stdout or ():
            said.append(line)
            if line.startswith(("Collecting ", "Installing collected")):
                _progress(line.split(" (from")[0].split(":")[0].strip())
    _progress("")
    if process.returncode:
        sys.stdout.writelines(said[-40:])
        _say("pip could not install that; its last words are above")
        raise SystemExit(1)


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        # The front-end files are built after the installation, where one can watch.
        "HATCH_BUILD_NO_HOOKS": "true",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
        "PIP_PROGRESS_BAR": "off",
    }


def _progress(text: str) -> None:
    """Show a passing line: overwritten at a terminal, one below the other elsewhere."""
    if sys.stdout.isatty():
        print(f"\r\033[K    {text}" if text else "\r\033[K", end="", flush=True)
    elif text:
        print(f"    {text}", flush=True)


def _say(text: str) -> None:
    print(f"==> {text}", flush=True)


def _relative(path: Path) -> Path:
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def main() -> None:
    """Prepare the environment named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("purpose", choices=PURPOSES)
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv")
    arguments = parser.parse_args()
    prepare(arguments.venv, arguments.purpose)


if __name__ == "__main__":
    main()
