"""What is to be done with links, in whichever words it was said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from mainspring.blueprint.nodes import Linkage
from mainspring.errors import BadInput
from mainspring.operation.mutation import LinkStep, LinkVerb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.mutation import Key, Path, RowInput


class Reads(Protocol):
    """Reads what rows behind links are named by and given, in the words of a way in."""

    def key(self, entity: str, given: Any, path: Path) -> Key:
        """Read the key of a row."""

    def row(self, entity: str, given: Any, path: Path) -> RowInput:
        """Read what a row is given."""

    def end(self, relation: RelationNode, given: Any, path: Path) -> tuple[str, Any, Path]:
        """Read which entity the row behind a link to any is of, and what is said of that row."""


class GivenLinks:
    """Reads the steps of links.

    Args:
        rows: reads the rows behind them.
    """

    def __init__(self, rows: Reads) -> None:
        self._rows = rows

    def steps(
        self, relation: RelationNode, verb: LinkVerb, given: Any, path: Path
    ) -> Iterator[LinkStep]:
        """Read all that is to be done of one kind.

        Args:
            relation: the link.
            verb: what is to be done.
            given: with which row, or with which rows where it leads to many.
            path: where that stands.

        Raises:
            BadInput: something of it cannot be used.
        """
        if verb is LinkVerb.SET:
            yield self.only(relation, given, path)
        elif relation.many:
            for number, item in enumerate(given):
                yield self._step(relation, verb, item, (*path, number))
        else:
            yield self._step(relation, verb, given, path)

    def only(self, relation: RelationNode, given: Iterable[Any], path: Path) -> LinkStep:
        """Read which rows are to be linked, and no others."""
        keys = tuple(
            self._rows.key(relation.target, item, (*path, number))
            for number, item in enumerate(given)
        )
        return LinkStep(verb=LinkVerb.SET, path=path, keys=keys)

    def _step(self, relation: RelationNode, verb: LinkVerb, given: Any, path: Path) -> LinkStep:
        target = relation.target
        if given is True:
            return self._bare(relation, verb, path)
        if relation.linkage is Linkage.GENERIC:
            return self._step_to_any(relation, verb, given, path)
        match verb:
            case LinkVerb.CONNECT | LinkVerb.DISCONNECT | LinkVerb.DELETE:
                return LinkStep(verb=verb, path=path, keys=(self._rows.key(target, given, path),))
            case LinkVerb.CREATE:
                return LinkStep(verb=verb, path=path, create=self._rows.row(target, given, path))
            case LinkVerb.UPDATE if not relation.many:
                return LinkStep(verb=verb, path=path, update=self._rows.row(target, given, path))
        keys = self._named(relation, verb, given, path)
        parts = {
            name: self._rows.row(target, given[name], (*path, name))
            for name in ("create", "update", "input")
            if given.get(name) is not None
        }
        return LinkStep(
            verb=verb,
            path=path,
            keys=keys,
            create=parts.get("create"),
            update=parts.get("update") or parts.get("input"),
        )

    def _step_to_any(
        self, relation: RelationNode, verb: LinkVerb, given: Any, path: Path
    ) -> LinkStep:
        """Read a step of a link to rows of any type: which type it is comes first."""
        if verb in {LinkVerb.DISCONNECT, LinkVerb.DELETE}:
            msg = f"Of {relation.name} this is done with whatever row is behind it."
            raise BadInput(msg, path=path, hint="Give true.")
        target, inner, here = self._rows.end(relation, given, path)
        alone = replace(relation, linkage=Linkage.FORWARD, targets=(target,))
        return replace(self._step(alone, verb, inner, here), target=target)

    @staticmethod
    def _bare(relation: RelationNode, verb: LinkVerb, path: Path) -> LinkStep:
        """Read what is done with the only row behind a link, which nobody need name."""
        if relation.many or verb not in (LinkVerb.DISCONNECT, LinkVerb.DELETE):
            msg = f"True does not say what is to be done with {relation.name}."
            raise BadInput(msg, path=path, hint="Give a row, or one of its keys.")
        return LinkStep(verb=verb, path=path)

    def _named(
        self, relation: RelationNode, verb: LinkVerb, given: Mapping[str, Any], path: Path
    ) -> tuple[Key, ...]:
        """Read which row is meant, that only the row behind a link to one need not say."""
        where = given.get("where")
        if where is not None:
            return (self._rows.key(relation.target, where, (*path, "where")),)
        if relation.many or verb is LinkVerb.CONNECT_OR_CREATE:
            msg = f"Of {relation.name} a row is to be named by where."
            raise BadInput(msg, path=path, hint="Give one of its keys.")
        return ()
