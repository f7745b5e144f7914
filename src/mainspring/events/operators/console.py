"""Where commands write: what they found, and on a terminal how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Protocol

    class Writer(Protocol):
        """What Django gives commands to write to."""

        def write(self, msg: str = "", style_func: Any = None, ending: str | None = None) -> None:
            """Write a line, or with an ending of its own a part of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """The outputs of a command."""

    out: Writer
    progress: Writer | None = None  # a terminal, or nothing

    def say(self, text: str) -> None:
        """Write a line."""
        self.out.write(text)

    def pass_by(self, text: str) -> None:
        """Show how far it is; the next one takes its place."""
        if self.progress is not None:
            self.progress.write(f"\r\033[K{text}", ending="")

    def end_passing(self) -> None:
        """Take away what was shown last."""
        if self.progress is not None:
            self.progress.write("\r\033[K", ending="")
