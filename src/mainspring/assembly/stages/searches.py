"""The fields that the search of each entity looks into."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.core.exceptions import FieldDoesNotExist
from django.db import connections, router

from mainspring.assembly.model_fields import unknown_field
from mainspring.assembly.places import place_of
from mainspring.blueprint.nodes import STEMMED_BY_SQLITE, FullTextNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.definition.search import Search


def add_search(draft: Draft, item: EntityDraft) -> None:
    """Check the search fields of an entity and set their paths."""
    if item.definition is None or item.definition.search is None:
        return
    search = item.definition.search
    paths = (_path(draft, item, name) for name in search.fields)
    item.search = tuple(path for path in paths if path is not None)
    if search.language is not None or search.weights or search.typos:
        _add_index(draft, item, search)


def _add_index(draft: Draft, item: EntityDraft, search: Search) -> None:
    where = f"{item.label}.search"
    for message in _mistakes(item, search):
        hint = f"Correct `search` in {place_of(item)}."
        draft.findings.add("E015", where, message, hint=hint)
    weights = tuple(search.weights.get(name, "D") for name in search.fields)
    language = search.language or "simple"
    item.full_text = FullTextNode(language=language, weights=weights, typos=search.typos)
    vendor = connections[router.db_for_read(item.model)].vendor
    for message in _unknown(item.full_text, vendor):
        hint = "The search works without it; on PostgreSQL it works whole."
        draft.findings.add("I005", where, message, hint=hint)


_LANGUAGE = re.compile(r"[a-z][a-z0-9_]{0,60}")
_TEXTS = frozenset({"CharField", "EmailField", "SlugField", "TextField", "URLField"})


def _mistakes(item: EntityDraft, search: Search) -> Iterator[str]:
    """Tell what no index can be made from."""
    if search.language is None:
        what = "Weights count" if search.weights else "Words with typos are found"
        yield f"{what} only in a search with a language."
    elif not _LANGUAGE.fullmatch(str(search.language)):
        yield f"{search.language!r} is no language: it is to be a word such as 'english'."
    for name, weight in search.weights.items():
        if name not in search.fields:
            yield f"{name!r} has a weight and is none of the search fields."
        if weight not in {"A", "B", "C", "D"}:
            yield f"The weight of {name!r} is {weight!r}; it is to be 'A', 'B', 'C' or 'D'."
    texts = {
        field.name
        for field in item.model._meta.local_concrete_fields
        if field.get_internal_type() in _TEXTS
    }
    for name in search.fields:
        if name not in texts:
            yield f"{name!r} is no text in the model's own table, which an index could hold."


def _unknown(search: FullTextNode, vendor: str) -> Iterator[str]:
    """Tell what of a search a database cannot do."""
    if vendor == "postgresql":
        return
    if vendor not in _INDEXED:
        yield f"{vendor} has no index for it, so words are looked for as parts of texts."
    called = _INDEXED.get(vendor, vendor)
    if search.typos:
        yield f"{called} finds no words with typos."
    known = STEMMED_BY_SQLITE if vendor == "sqlite" else frozenset()
    if search.language != "simple" and search.language not in known:
        yield f"{called} knows no forms of words in {search.language}."
    if vendor == "mysql" and set(search.weights) != {"D"}:
        yield f"{called} knows no weights."


_INDEXED = {"sqlite": "SQLite", "mysql": "MySQL"}


def _path(draft: Draft, item: EntityDraft, name: str) -> tuple[str, ...] | None:
    model = item.model
    parts = name.split("__")
    for number, part in enumerate(parts):
        try:
            field = model._meta.get_field(part)
        except FieldDoesNotExist:
            message, near = unknown_field(model, part)
            _tell(draft, item, message, hint=near)
            return None
        is_last = number == len(parts) - 1
        to_many = field.is_relation and (field.one_to_many or field.many_to_many)
        if to_many or field.is_relation == is_last:
            _tell(draft, item, f"{name!r} does not lead over to-one links to a field.")
            return None
        model = field.related_model
    return tuple(parts)


def _tell(draft: Draft, item: EntityDraft, message: str, *, hint: str = "") -> None:
    hint = hint or f"Correct `search` in {place_of(item)}."
    draft.findings.add("E005", f"{item.label}.search", message, hint=hint)
