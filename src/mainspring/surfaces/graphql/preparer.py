"""From a document and variables to a request that may run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from mainspring.errors import LimitExceeded
from mainspring.execution import cursors
from mainspring.operation.query import Call, Query, Read
from mainspring.surfaces.graphql import global_ids
from mainspring.surfaces.graphql.collect import Collector
from mainspring.surfaces.graphql.cost import schema_cost
from mainspring.surfaces.graphql.deferring import DeferringCollector
from mainspring.surfaces.graphql.parts_translator import PartsTranslator
from mainspring.surfaces.graphql.points import Points
from mainspring.surfaces.graphql.prepared import Prepared, PreparedOperations
from mainspring.surfaces.graphql.searched import words_of
from mainspring.surfaces.graphql.slots import shape_of
from mainspring.surfaces.graphql.translate import Translator

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from graphql.language.ast import OperationDefinitionNode

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits
    from mainspring.operation.query import Request
    from mainspring.surfaces.graphql.coercion import Coerced
    from mainspring.surfaces.graphql.documents import Document
    from mainspring.surfaces.graphql.operation_costs import OperationCosts
    from mainspring.surfaces.graphql.schema import DomainSchema


class Ready(NamedTuple):
    """A request that may run, if it does not cost too much."""

    document: Document
    operation: OperationDefinitionNode
    prepared: Prepared
    request: Request
    variables: dict[str, Any]  # with their defaults, as values of their types


class Preparer:
    """Prepares requests; operations are translated once for each shape of their variables.

    Args:
        domain: the schema and what its names mean.
        index: the blueprint.
        limits: of one operation.
        costs: count the points of operations.
        size: how many translated operations of a usual size are kept.
    """

    def __init__(
        self,
        domain: DomainSchema,
        index: BlueprintIndex,
        *,
        limits: Limits,
        costs: OperationCosts,
        size: int,
    ) -> None:
        self._domain = domain
        self._index = index
        self._limits = limits
        self._costs = costs
        self._operations = PreparedOperations(size)

    def ready(
        self,
        document: Document,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any] | None,
        *,
        in_parts: bool = False,
    ) -> Ready:
        """Prepare a request.

        Args:
            document: valid.
            operation: of it, a query.
            variables: as they came, JSON values.
            in_parts: whether the answer may come in parts.

        Raises:
            OperationError: a value cannot be used, or a limit was passed.
        """
        coerced = document.coercion(operation).coerced(variables or {})
        shape = _shape(document, coerced)
        prepared = self._operations.get(
            operation,
            (shape, True) if in_parts else shape,
            lambda: self._translated(document, operation, coerced.values, in_parts=in_parts),
        )
        request = prepared.request(coerced.values, limits=self._limits)
        return Ready(document, operation, prepared, request, coerced.values)

    def _translated(
        self,
        document: Document,
        operation: OperationDefinitionNode,
        variables: dict[str, Any],
        *,
        in_parts: bool,
    ) -> Prepared:
        collector = (DeferringCollector if in_parts else Collector)(
            self._domain.schema, fragments=document.fragments, variables=variables
        )
        translator = (PartsTranslator if in_parts else Translator)(
            self._domain,
            self._index,
            limits=self._limits,
            collector=collector,
            variables=variables,
        )
        roots, parts = translator.all(operation)
        count = len(roots) + sum(len(part.roots) for part in parts.whole)
        if count > self._limits.root_fields:
            msg = f"An operation may hold {self._limits.root_fields} root fields."
            raise LimitExceeded(msg, limit="root_fields")
        query = Query(tuple(root for root in roots if isinstance(root, Read | Call)))
        bounds = tuple(translator.bounds.taken)
        own = sum(
            schema_cost(collector.root(whole)[root[0]], collector=collector)
            for whole, some in (
                (operation, roots),
                *((part.operation, part.roots) for part in parts.whole),
            )
            for root in some
            if isinstance(root, tuple)
        )
        return Prepared(
            operation=operation,
            roots=tuple(roots),
            query=query,
            sources=translator.slots.made(),
            bounds=bounds,
            points=Points(
                bounds, count=lambda values: own + self._costs.points(query, values, parts=parts)
            ),
            parts=parts,
        )


def _shape(document: Document, coerced: Coerced) -> Hashable:
    """Reduce variables to what of them shapes the statements of an operation."""
    variables = coerced.values
    shape = None if coerced.is_plain else shape_of(variables)
    if not document.has_shaping:
        return shape
    words = tuple(len(words_of(variables.get(name))) for name in document.searches)
    ids = tuple(global_ids.shape_of(variables.get(name)) for name in document.ids)
    places = tuple(cursors.shape_of(variables.get(name)) for name in document.cursors)
    return shape, words, ids, places
