"""Texts put together in an order, which SQLite's own function does not keep."""

from __future__ import annotations


class Joined:
    """Takes the texts of a group one by one: the protocol of Python's `sqlite3`."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}

    def step(self, text: str | None, place: int | None) -> None:
        """Take a text and its number."""
        if text is not None and place is not None:
            self._texts[place] = text

    def finalize(self) -> str | None:
        """Put them together, None if there is none."""
        if not self._texts:
            return None
        return "".join(text for _, text in sorted(self._texts.items()))
