"""A file storage that counts how often a file was opened."""

import base64
from typing import Any

from django.core.files.base import ContentFile, File
from django.core.files.storage import Storage
from django.utils.deconstruct import deconstructible

# One pixel, so that reading the size of an image works.
PIXEL = base64.b64decode(
    "R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==",
)
OPENED: list[str] = []


@deconstructible
class CountingStorage(Storage):
    """Has every file, each of one pixel, and keeps a list of those that were opened."""

    def _open(self, name: str, mode: str = "rb") -> "File[bytes]":
        OPENED.append(name)
        return ContentFile(PIXEL, name=name)

    def _save(self, name: str, content: Any) -> str:
        return name

    def exists(self, name: str) -> bool:
        """Say that no file is there yet, so that names stay as they are."""
        return False

    def url(self, name: str | None) -> str:
        """Return the address of a file."""
        return f"/counted/{name}"

    def size(self, name: str) -> int:
        """Return the size, which needs the file."""
        OPENED.append(name)
        return len(PIXEL)

    def delete(self, name: str) -> None:
        """Delete nothing."""
