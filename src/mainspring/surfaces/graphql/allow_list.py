"""The allow-list: the documents that clients were built with, by the SHA-256 of their text."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from mainspring.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.conf import GraphQLSettings

_SETTING = "MAINSPRING['graphql']['allow_list']"
_MOST_SHOWN = 20


def read_allow_list(settings: GraphQLSettings) -> Mapping[str, str]:
    """Read the documents that the settings name: by hash, none when they name no file.

    Raises:
        SettingsError: the file cannot be read, is not of the form {hash: document}, or holds a
            document that is not the one of its hash; all that is wrong is listed.
    """
    if settings.allow_list is None:
        if settings.persisted == "only":
            msg = f"MAINSPRING['graphql']['persisted'] is 'only': {_SETTING} is to name a file."
            raise SettingsError(msg)
        return {}
    documents = _parsed(Path(settings.allow_list))
    problems = list(_problems(documents))
    if problems:
        shown = "\n".join(f"  {problem}" for problem in problems[:_MOST_SHOWN])
        more = "\n  ..." if len(problems) > _MOST_SHOWN else ""
        count = f"{len(problems)} documents are wrong"
        msg = f"{_SETTING}, {settings.allow_list}: {count}:\n{shown}{more}"
        raise SettingsError(msg)
    return documents


def _parsed(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_bytes())
    except OSError as error:
        msg = f"{_SETTING}: {path} cannot be read: {error.strerror}."
        raise SettingsError(msg) from error
    except (ValueError, RecursionError) as error:
        msg = f"{_SETTING}: {path} is not JSON: {error}."
        raise SettingsError(msg) from error
    if not isinstance(found, dict) or not all(isinstance(text, str) for text in found.values()):
        msg = f"{_SETTING}: {path} is to hold an object of documents by their SHA-256."
        raise SettingsError(msg)
    return found


def _problems(documents: Mapping[str, str]) -> Iterator[str]:
    for key, text in documents.items():
        digest = sha256(text.encode(errors="surrogatepass")).hexdigest()
        if key != digest:
            yield f"{key[:64]}: its document has the hash {digest}."
