"""Name the root fields and the types by which rows are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.writes import WriteNames
from mainspring.text import numbered, underscored, upper_first

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft

_TYPES = {
    "create_input": "CreateInput",
    "update_input": "UpdateInput",
    "key_input": "KeyInput",
    "to_one_input": "LinkInput",
    "to_many_input": "LinksInput",
    "find_input": "FindInput",
    "change_input": "ChangeInput",
    "upsert_input": "UpsertInput",
    "payload": "Payload",
    "many_payload": "ManyPayload",
    "delete_payload": "DeletePayload",
}
_IN_PAYLOADS = frozenset({"ok", "errors", "deleted", "count"})


def name_writes(draft: Draft, item: EntityDraft) -> WriteNames:
    """Give every name derived from an entity's for writing; types give way to all others."""
    types: dict[str, str] = {}
    for kind, suffix in _TYPES.items():
        types[kind] = numbered(item.name + suffix, draft.type_names)
        draft.type_names.add(types[kind])
    assert item.names is not None  # noqa: S101 - names come first
    rows = {
        "row": underscored(item.names.single, _IN_PAYLOADS),
        "rows": underscored(item.names.plural, _IN_PAYLOADS),
    }
    return WriteNames(**_root_fields(draft, item), **types, **rows)


def _root_fields(draft: Draft, item: EntityDraft) -> dict[str, str]:
    assert item.names is not None  # noqa: S101 - names come first
    one, many = (upper_first(name) for name in (item.names.single, item.names.plural))
    wanted = {
        "create": f"create{one}",
        "create_many": f"create{many}",
        "update": f"update{one}",
        "update_many": f"update{many}",
        "upsert": f"upsert{one}",
        "delete": f"delete{one}",
        "delete_many": f"delete{many}",
    }
    found = {kind: numbered(name, draft.mutations) for kind, name in wanted.items()}
    draft.mutations.update(found.values())
    return found
