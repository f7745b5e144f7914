"""What the contenders send: SQL and GraphQL documents, one file per question."""

from functools import cache
from pathlib import Path


@cache
def document(folder: str, name: str) -> str:
    """Return the text of one document."""
    suffix = "sql" if folder in {"postgresql", "sqlite"} else "graphql"
    return (Path(__file__).parent / folder / f"{name}.{suffix}").read_text()
