"""The types of the events of tasks."""

from __future__ import annotations

TASK = "mainspring.task"
"""Of those that are tasks."""
FINISHED = "mainspring.task.finished"
"""Of those that tell what a task gave."""
