"""How the GraphiQL page is built: which node is taken, when a build is due, what it leaves."""

import gzip
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import build_graphiql
from tools.build_graphiql import BuildError, Node

ROOT = Path(__file__).resolve().parents[3]
# A virtual environment that holds nothing but the wheel's node; kept between runs.
WHEEL_ENVIRONMENT = ROOT / ".node_cache" / "venv"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins for node are shell scripts")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is all of PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv(build_graphiql.SKIP_VARIABLE, raising=False)
    return folder


def write_program(folder: Path, name: str, *, prints: str = "", code: int = 0) -> Path:
    program = folder / name
    program.write_text(f"#!/bin/sh\necho '{prints}'\nexit {code}\n")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize(
    ("version", "supported"),
    [
        ((18, 20, 8), False),
        ((20, 18, 3), False),
        ((20, 19, 0), True),
        ((21, 7, 3), False),
        ((22, 11, 0), False),
        ((22, 12, 0), True),
        ((24, 0, 0), True),
    ],
)
def test_supported_versions_are_those_of_vite(version: tuple[int, ...], *, supported: bool) -> None:
    assert build_graphiql.is_supported(version) is supported


def test_package_json_asks_for_the_same_node() -> None:
    package = json.loads((build_graphiql.FRONTEND / "package.json").read_text())
    vite = json.loads((build_graphiql.FRONTEND / "package-lock.json").read_text())["packages"]
    assert package["engines"]["node"] == vite["node_modules/vite"]["engines"]["node"]
    assert package["engines"]["node"] == "^20.19.0 || >=22.12.0"


def test_node_on_path_is_taken_first(programs: Path) -> None:
    node = write_program(programs, "node", prints="v22.13.1")
    npm = write_program(programs, "npm")
    assert build_graphiql.find_node() == Node(
        executable=node, npm=(str(npm),), version=(22, 13, 1), origin="path"
    )


@pytest.mark.parametrize(
    ("prints", "npm", "reason"),
    [
        (None, True, "no `node` on PATH"),
        ("v22.13.1", False, "has no `npm`"),
        ("v18.20.8", True, "is node 18.20.8; 20.19+ or 22.12+ is needed"),
        ("hello", True, "printed 'hello'"),
    ],
)
def test_unusable_node_on_path_is_left_for_the_next_choice(
    programs: Path, monkeypatch: pytest.MonkeyPatch, prints: str | None, reason: str, *, npm: bool
) -> None:
    if prints is not None:
        write_program(programs, "node", prints=prints)
    if npm:
        write_program(programs, "npm")
    with pytest.raises(BuildError, match=r".") as refused:
        build_graphiql.node_on_path()
    assert reason in str(refused.value)
    stand_in = Node(executable=Path("node"), npm=("npm",), version=(24, 0, 0), origin="wheel")
    choices = (("path", build_graphiql.node_on_path), ("wheel", lambda: stand_in))
    monkeypatch.setattr(build_graphiql, "_CHOICES", choices)
    assert build_graphiql.find_node() is stand_in


def test_no_usable_node_is_an_error_with_every_reason(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(build_graphiql.SKIP_VARIABLE, "wheel")
    with pytest.raises(BuildError) as refused:
        build_graphiql.find_node()
    assert "path: no `node` on PATH" in str(refused.value)
    assert "wheel: left out by MAINSPRING_NODE_SKIP" in str(refused.value)


def test_misspelt_choice_to_skip_is_an_error(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(build_graphiql.SKIP_VARIABLE, "paht")
    with pytest.raises(BuildError, match="names paht; it knows: path, wheel"):
        build_graphiql.find_node()


def test_installing_the_wheel_that_fails_shows_what_pip_said(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = write_program(programs, "python", prints="no matching distribution", code=1)
    monkeypatch.setattr(sys, "executable", str(pip))
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(BuildError, match="no matching distribution"):
        build_graphiql.node_of_wheel()


@pytest.mark.skipif(shutil.which("node") is None, reason="this machine has no node on PATH")
def test_node_of_this_machine_runs_npm() -> None:
    try:
        node = build_graphiql.node_on_path()
    except BuildError as error:
        pytest.skip(f"this machine's node is not usable: {error}")
    assert subprocess.run([*node.npm, "--version"], check=True, capture_output=True).stdout


def test_node_of_the_wheel_is_installed_and_runs_npm() -> None:
    python = WHEEL_ENVIRONMENT / "bin" / "python"
    if not python.is_file():
        subprocess.run([sys.executable, "-m", "venv", str(WHEEL_ENVIRONMENT)], check=True)
    program = (
        "import subprocess; from tools import build_graphiql as b; node = b.find_node(); "
        "subprocess.run([*node.npm, '--version'], check=True, capture_output=True); "
        "print(node.origin, node.version >= (22, 12))"
    )
    ran = subprocess.run(
        [str(python), "-c", program],
        cwd=ROOT,
        env={**os.environ, build_graphiql.SKIP_VARIABLE: "path"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert ran.stdout.splitlines()[-1] == "wheel True"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sources with a finished build."""
    frontend, output = tmp_path / "frontend", tmp_path / "static" / "graphiql"
    leave = shutil.ignore_patterns("node_modules", "build")
    shutil.copytree(build_graphiql.FRONTEND, frontend, ignore=leave)
    script = tmp_path / "tools" / "build_graphiql.py"
    script.parent.mkdir()
    shutil.copy(build_graphiql.__file__, script)
    for name, value in (("ROOT", tmp_path), ("FRONTEND", frontend), ("OUTPUT", output)):
        monkeypatch.setattr(build_graphiql, name, value)
    monkeypatch.setattr(build_graphiql, "__file__", str(script))
    write_build(output)
    return tmp_path


def write_build(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "main-abcdefgh.js").write_text("start()")
    (folder / "main-abcdefgh.css").write_text("body {}")
    (folder / "font-abcdefgh.woff2").write_bytes(b"font")
    entry = {"file": "main-abcdefgh.js", "css": ["main-abcdefgh.css"], "isEntry": True}
    (folder / "vite-manifest.json").write_text(json.dumps({"src/main.tsx": entry}))
    build_graphiql.write_manifest(folder, stamp=build_graphiql.source_stamp())


def test_second_build_does_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build_graphiql.build() == project / "static" / "graphiql"
    assert capsys.readouterr().out == "graphiql: up to date\n"


def test_manifest_lists_files_with_their_types_and_compresses_text(project: Path) -> None:
    folder = project / "static" / "graphiql"
    manifest = json.loads((folder / "files.json").read_text())
    assert manifest["script"] == "main-abcdefgh.js"
    assert manifest["styles"] == ["main-abcdefgh.css"]
    assert set(manifest["files"]) == {
        "main-abcdefgh.js",
        "main-abcdefgh.css",
        "font-abcdefgh.woff2",
    }
    script = {"type": "text/javascript; charset=utf-8", "size": 7, "gzip": True}
    assert manifest["files"]["main-abcdefgh.js"] == script
    assert gzip.decompress((folder / "main-abcdefgh.js.gz").read_bytes()) == b"start()"
    assert not (folder / "font-abcdefgh.woff2.gz").exists()


def test_changed_source_makes_a_build_due(project: Path) -> None:
    assert build_graphiql.is_current()
    with (project / "frontend" / "src" / "main.tsx").open("a") as source:
        source.write("// more\n")
    assert not build_graphiql.is_current()


def test_new_source_makes_a_build_due(project: Path) -> None:
    (project / "frontend" / "src" / "more.ts").touch()
    assert not build_graphiql.is_current()


@pytest.mark.parametrize("name", ["files.json", "main-abcdefgh.js"])
def test_missing_result_makes_a_build_due(project: Path, name: str) -> None:
    (project / "static" / "graphiql" / name).unlink()
    assert not build_graphiql.is_current()


def test_cut_off_result_makes_a_build_due(project: Path) -> None:
    (project / "static" / "graphiql" / "main-abcdefgh.js").write_text("st")
    assert not build_graphiql.is_current()


def test_source_distribution_with_the_result_alone_is_up_to_date(project: Path) -> None:
    shutil.rmtree(project / "frontend")
    assert build_graphiql.is_current()


def test_failed_step_shows_its_output_and_leaves_the_old_result(
    project: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_program(programs, "node", prints="v22.13.1")
    write_program(programs, "npm", prints="registry is not reachable", code=7)
    assert build_graphiql.main(["--force"]) == 1
    shown = capsys.readouterr().err
    assert "ended with code 7" in shown
    assert "registry is not reachable" in shown
    assert build_graphiql.is_current()


def test_build_hook_asks_for_the_wheel_only_when_it_is_needed(
    project: Path, programs: Path
) -> None:
    assert build_graphiql.build_requirements() == []  # up to date
    shutil.rmtree(project / "static")
    assert build_graphiql.build_requirements() == [build_graphiql.WHEEL_REQUIREMENT]
    write_program(programs, "node", prints="v22.13.1")
    write_program(programs, "npm")
    assert build_graphiql.build_requirements() == []


def test_lock_file_names_no_host() -> None:
    lock = (build_graphiql.FRONTEND / "package-lock.json").read_text()
    assert "://" not in lock
    assert '"resolved"' not in lock
    assert '"integrity"' in lock
