"""The finder of a Python runs what it finds, passes by what does not fit, and says why."""

import os
import stat
import subprocess
import sys

import pytest

from tools.bootstrap import ROOT

HERE = ".".join(map(str, sys.version_info[:2]))


def find(*arguments, **environment):
    return subprocess.run(
        ["/bin/sh", "tools/find_python.sh", *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def program(tmp_path):
    """Makes a program of a name that does what the shell lines say."""

    def make(name, lines):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{lines}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    return make


def test_the_first_that_runs_is_taken(program, tmp_path):
    program("python3", "exit 127")  # a shim with nothing behind it
    program(f"python{HERE}", f'exec {sys.executable} "$@"')
    found = find(PATH=str(tmp_path), MAINSPRING_PYTHON_SKIP="pyenv")
    assert found.stdout.strip()
    assert found.returncode == 0


def test_a_folder_of_pyenv_is_searched(program, tmp_path):
    program(f"versions/{HERE}.0/bin/python", f'exec {sys.executable} "$@"')
    found = find(HERE, PYENV_ROOT=str(tmp_path), MAINSPRING_PYTHON_SKIP="path")
    assert found.returncode == 0


def test_an_old_python_is_named_and_refused(program, tmp_path):
    program("python3", 'case $2 in *wanted*) exit 1;; *) echo "Python 3.9";; esac')
    found = find(PATH=str(tmp_path), MAINSPRING_PYTHON_SKIP="pyenv")
    assert found.returncode == 1
    assert "needs Python 3.11 or newer" in found.stderr
    assert "python3: Python 3.9" in found.stderr


def test_a_python_chosen_by_name_is_the_only_one_tried(program):
    broken = program("mine", "exit 1")
    found = find(MAINSPRING_PYTHON=str(broken))
    assert found.returncode == 1
    assert str(broken) in found.stderr


def test_a_version_that_is_not_there_is_a_failure():
    found = find("3.99")
    assert found.returncode == 1
    assert "needs Python 3.99" in found.stderr
