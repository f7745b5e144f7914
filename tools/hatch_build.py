"""Builds the front-end files while a wheel or an sdist is built, so that packages carry them."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SCRIPT: Final = "tools/build_graphiql.py"


class FrontendBuildHook(BuildHookInterface):  # type: ignore[misc]  # hatchling is there only while it builds
    """Calls the build script; an editable install leaves that to the set-up of the repository."""

    def dependencies(self) -> list[str]:
        """Return what the script wants installed (a node, where the machine has none)."""
        requirements: list[str] = self._script().build_requirements()
        return requirements

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build before the files are collected."""
        if version != "editable":
            self._script().build()

    def _script(self) -> ModuleType:
        path = Path(self.root) / SCRIPT
        spec = importlib.util.spec_from_file_location(path.stem, path)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(path)
        script = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(script)
        return script
