"""Runs mutations: root fields one after the other, each with a payload of its own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mainspring.errors import LimitExceeded, OperationError
from mainspring.operation.result import Answer
from mainspring.recent import Recent
from mainspring.surfaces.graphql.collect import Collector
from mainspring.surfaces.graphql.cost import cost_of
from mainspring.surfaces.graphql.given import arguments_of
from mainspring.surfaces.graphql.key_inputs import KeyInputs
from mainspring.surfaces.graphql.mutation_translator import MutationTranslator, PreparedWrite
from mainspring.surfaces.graphql.payloads import payload_of
from mainspring.surfaces.graphql.prepared import check_lists
from mainspring.surfaces.graphql.slots import shape_of
from mainspring.surfaces.graphql.write_arguments import WriteArguments
from mainspring.surfaces.graphql.write_types import TRANSACTION

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from graphql.language.ast import OperationDefinitionNode

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits
    from mainspring.execution.engine import Engine
    from mainspring.operation.mutation import Outcome, Write
    from mainspring.operation.principal import Principal
    from mainspring.surfaces.graphql.documents import Document
    from mainspring.surfaces.graphql.mutation_translator import PreparedMutation
    from mainspring.surfaces.graphql.schema import DomainSchema

_ABSENT = ()
"""In the place of a variable that was not given."""


class Mutations:
    """Answers the mutations of one domain.

    Args:
        domain: the schema and what its names mean.
        index: the blueprint.
        engine: does the writes.
        limits: of one operation.
        size: how many translated mutations of a usual size are kept.
    """

    def __init__(
        self,
        domain: DomainSchema,
        index: BlueprintIndex,
        *,
        engine: Engine,
        limits: Limits,
        size: int,
    ) -> None:
        self._domain = domain
        self._index = index
        self._engine = engine
        self._limits = limits
        self._keys = KeyInputs(index, members=domain.members)
        self._kept: Recent[tuple[int, Hashable], PreparedMutation] = Recent(
            size, size=lambda _, kept: kept.room
        )

    def answers(
        self,
        document: Document,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any],
        principal: Principal,
    ) -> list[Answer]:
        """Do the writes of a mutation, in order; problems are part of the answers.

        Args:
            document: valid.
            operation: of it.
            variables: as they came, JSON values.
            principal: who asks.

        Raises:
            OperationError: an argument cannot be used, or a limit was passed; nothing was done.
        """
        coerced = document.coercion(operation).coerced(variables).values
        prepared = self._prepared(document, operation, coerced)
        writes = self._writes(prepared, coerced)
        outcomes = self._outcomes(operation, [one for one in writes if one is not None], principal)
        answers: list[Answer] = []
        for root in prepared.roots:
            if isinstance(root, PreparedWrite):
                answers.append(payload_of(root, next(outcomes)))
            else:
                key, _ = root
                answers.append(Answer(key=key, data=b'"Mutation"'))
        return answers

    def _outcomes(
        self, operation: OperationDefinitionNode, writes: list[Write], principal: Principal
    ) -> Iterator[Outcome]:
        """Do writes one after the other, or all in one transaction where that is asked for."""
        if any(item.name.value == TRANSACTION.name for item in operation.directives or ()):
            return iter(self._engine.write_together(writes, principal))
        return (self._engine.write(write, principal) for write in writes)

    def _prepared(
        self,
        document: Document,
        operation: OperationDefinitionNode,
        variables: dict[str, Any],
    ) -> PreparedMutation:
        """Find or translate what is the same for all requests of a shape."""
        below = document.below[operation.name.value if operation.name is not None else ""]
        shape = tuple((name, shape_of(variables.get(name, _ABSENT))) for name in sorted(below))
        key = (id(operation), shape)
        prepared = self._kept.get(key)
        if prepared is None:
            prepared = self._translated(document, operation, variables)
            self._kept.keep(key, prepared)
        return prepared

    def _translated(
        self,
        document: Document,
        operation: OperationDefinitionNode,
        variables: dict[str, Any],
    ) -> PreparedMutation:
        schema = self._domain.schema
        translator = MutationTranslator(
            self._domain,
            self._index,
            limits=self._limits,
            collector=Collector(schema, fragments=document.fragments, variables=variables),
            variables=variables,
        )
        return translator.mutation(operation)

    def _writes(
        self, prepared: PreparedMutation, variables: Mapping[str, Any]
    ) -> list[Write | None]:
        """Read the arguments of all root fields, before anything is done."""
        values = prepared.sources.values(variables)
        check_lists(values, prepared.sources, limits=self._limits)
        arguments = WriteArguments(self._index, keys=self._keys, limits=self._limits)
        writes: list[Write | None] = []
        for root in prepared.roots:
            if not isinstance(root, PreparedWrite):
                writes.append(None)
                continue
            with _told_at(root.key):
                found = arguments_of(root.definition, root.node, variables)
                given = {name: item.source().value(variables) for name, item in found.items()}
                writes.append(arguments.write(root, given, values=values))
        self._check_cost(prepared, values, arguments.rows)
        return writes

    def _check_cost(self, prepared: PreparedMutation, values: Sequence[Any], written: int) -> None:
        reads = prepared.points
        if reads is None:
            size = self._limits.page_size
            costs = (
                cost_of(one, values, index=self._index, page_size=size) for one in prepared.reads
            )
            reads = sum(costs)
        points = reads * max(1, written) if reads else 0.0
        if points > self._limits.cost:
            msg = (
                f"What the operation reads of the rows it writes may cost {points:,.0f} points of "
                f"{self._limits.cost:,} allowed."
            )
            hint = "Ask for less of each row, or write fewer of them."
            raise LimitExceeded(msg, limit="cost", hint=hint)


@contextmanager
def _told_at(key: str) -> Iterator[None]:
    """Say of a problem at which root field it is, and where in its arguments."""
    try:
        yield
    except OperationError as error:
        error.inputs, error.path = error.path, (key,)
        raise
