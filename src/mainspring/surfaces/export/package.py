"""Packages that only some formats need."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from mainspring.errors import OperationError


class FormatUnavailable(OperationError):
    """The server lacks the package that a format is written with."""

    code = "FORMAT_UNAVAILABLE"


def package(name: str, *, extra: str) -> Any:
    """Import a package when it is first needed.

    Args:
        name: of the module.
        extra: of ours that installs it.

    Raises:
        FormatUnavailable: it is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        msg = f"This server cannot write {extra}."
        raise FormatUnavailable(
            msg, hint=f"Install mainspring[{extra}], or ask for csv."
        ) from error
