"""Programs of Python that begin at once: forked from a process that imported what they need."""

from tests.programs.launcher import Program, Programs

__all__ = ["Program", "Programs"]
