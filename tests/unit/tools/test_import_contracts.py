"""The import contracts name packages as they are."""

import re

from tools.bootstrap import ROOT

CONTRACTS = (ROOT / ".importlinter").read_text()
PACKAGE = ROOT / "src" / "mainspring"


def test_a_place_kept_for_a_package_is_given_up_when_the_package_comes():
    """`.**` leaves out the package's own `__init__`: it is for what is not there yet."""
    kept = re.findall(r"^\s+mainspring\.([\w.]+)\.\*\*$", CONTRACTS, flags=re.MULTILINE)
    assert kept
    arrived = {name for name in kept if PACKAGE.joinpath(*name.split("."), "__init__.py").is_file()}
    assert not arrived, "write these in .importlinter without .**"


def test_a_layer_is_not_optional_once_it_is_there():
    kept = re.findall(r"\((\w+)\)", CONTRACTS)
    arrived = {
        name
        for name in kept
        if (PACKAGE / name / "__init__.py").is_file() or (PACKAGE / f"{name}.py").is_file()
    }
    assert not arrived, "write these in .importlinter without parentheses"
