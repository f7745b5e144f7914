"""One call from a document to bytes, for tools and benchmarks that need no HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps

if TYPE_CHECKING:
    from collections.abc import Mapping


def execute_bytes(document: str, variables: Mapping[str, Any] | None, user: Any) -> bytes:
    """Answer a document as a user, and give the body of the response.

    Args:
        document: GraphQL.
        variables: JSON values.
        user: of Django, a `Principal`, or None for nobody.
    """
    domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
    body: bytes = domain.graphql.execute(document, variables, principal=domain.principal(user)).body
    return body
