"""Functions of the shop that take exactly one of several values."""

from dataclasses import dataclass

from mainspring import anyone, one_of, query


@dataclass
class Span:
    """From one to another."""

    low: int
    high: int = 9


@dataclass(frozen=True, slots=True)
@one_of
class Key:
    """By what to find something."""

    number: int | None = None
    text: str | None = None
    span: Span | None = None
    texts: list[str] | None = None
    inner: "Key | None" = None


@query(allow=anyone)
def find(by: Key, *, also: list[Key] | None = None) -> str:
    """Tell what was understood."""
    return repr((by, also))


@query(allow=anyone)
def chosen() -> Key:
    """Give one back."""
    return Key(number=7)
