"""From a validated mutation to what of it is the same for every request: what is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.operation.extent import extent_of
from mainspring.operation.query import Kind, Read, Selection
from mainspring.surfaces.graphql.cost import cost_of
from mainspring.surfaces.graphql.given import Given, arguments_of
from mainspring.surfaces.graphql.translate import Translator, told_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graphql import FieldNode as FieldAst
    from graphql import GraphQLField
    from graphql.language.ast import OperationDefinitionNode

    from mainspring.blueprint.expression import Expression
    from mainspring.surfaces.graphql.mutation_fields import MutationField
    from mainspring.surfaces.graphql.slots import Sources

    Parts = tuple[tuple[str, str], ...]
    """Keys of an answer and the names of fields that they hold."""


_USUAL = 20  # values, conditions and sort keys of a mutation of a usual size


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedWrite:
    """A root field that writes."""

    key: str
    node: FieldAst  # whose arguments are read for every request
    definition: GraphQLField
    root: MutationField
    payload: Parts
    read: Read | None  # of a row, where it is asked for
    where: Expression | None  # of all rows that are changed or deleted
    inner: dict[str, Parts]  # what is asked of each error or deleted rows, by the payload's key


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedMutation:
    """What is kept of a mutation."""

    operation: OperationDefinitionNode  # while it is kept, no other one can have its identity
    roots: tuple[PreparedWrite | tuple[str, str], ...]  # (key, name) of the schema's own fields
    sources: Sources  # of the slots' values
    reads: tuple[Read, ...] = ()  # all of them, for what they cost
    points: float | None = None  # which that is for one row; None where values decide

    @property
    def room(self) -> int:
        """How many mutations of a usual size take as much memory."""
        extent = len(self.sources) + len(self.roots) + sum(map(extent_of, self.reads))
        return 1 + extent // _USUAL


class MutationTranslator(Translator):
    """Translates what a mutation answers, for one shape of the variables below its root fields."""

    def mutation(self, operation: OperationDefinitionNode) -> PreparedMutation:
        """Translate the payloads of the root fields, in order.

        Raises:
            OperationError: a value cannot be used, or a limit was passed.
        """
        roots: list[PreparedWrite | tuple[str, str]] = []
        for key, nodes in self._collector.root(operation).items():
            name = nodes[0].name.value
            root = self._domain.mutations.get(name)
            if root is None:
                roots.append((key, name))
            else:
                with told_at(key):
                    roots.append(self._write(key, name, root, nodes))
        reads = tuple(
            one.read for one in roots if isinstance(one, PreparedWrite) and one.read is not None
        )
        return PreparedMutation(
            operation=operation,
            roots=tuple(roots),
            sources=self.slots.made(),
            reads=reads,
            points=self._points(reads),
        )

    def _points(self, reads: Sequence[Read]) -> float | None:
        """Add up what is read of one row, where no value decides on that."""
        if len(self.slots.made()):
            return None
        size = self._limits.page_size
        return sum(cost_of(read, (), index=self._index, page_size=size) for read in reads)

    def _write(
        self, key: str, name: str, root: MutationField, nodes: list[FieldAst]
    ) -> PreparedWrite:
        schema: Any = self._domain.schema
        definition = schema.mutation_type.fields[name]
        writes = self._index.entity(root.entity).writes
        assert writes is not None  # noqa: S101 - it has a root field
        own = writes.names.rows if root.many else writes.names.row
        where = None
        if root.bulk:
            self._path = [key]
            given = arguments_of(definition, nodes[0], self._variables)
            where = self._conditions.where(root.entity, given.get("where", Given(None)))
        self._path = [key, own]
        payload: list[tuple[str, str]] = []
        inner: dict[str, Parts] = {}
        read = None
        for place, merged in self._collector.object(nodes, root.payload).items():
            part = merged[0].name.value
            payload.append((place, part))
            if part == own:
                selection = Selection(root.entity, self._variants(root.entity, merged))
                read = Read(place, Kind.ONE, selection)
            elif part in {"errors", "deleted"}:
                type_name = "Error" if part == "errors" else "DeletedRows"
                fields = self._collector.object(merged, type_name)
                inner[place] = tuple((at, one[0].name.value) for at, one in fields.items())
        return PreparedWrite(
            key=key,
            node=nodes[0],
            definition=definition,
            root=root,
            payload=tuple(payload),
            read=read,
            where=where,
            inner=inner,
        )
