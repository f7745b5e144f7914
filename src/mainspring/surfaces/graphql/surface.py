"""The GraphQL surface: a document and variables in, bytes out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from graphql import OperationType

from mainspring import telemetry
from mainspring.errors import BadInput, LimitExceeded, OperationError
from mainspring.operation.query import Call, Kind, Query, Read
from mainspring.operation.result import Answer
from mainspring.surfaces.graphql.asked_key import asked_key
from mainspring.surfaces.graphql.collect import Collector
from mainspring.surfaces.graphql.documents import Document, Documents, InvalidDocument
from mainspring.surfaces.graphql.introspection import (
    SETTING_HINT,
    Introspection,
    introspection_rule,
)
from mainspring.surfaces.graphql.later_parts import WholePart
from mainspring.surfaces.graphql.mutations import Mutations
from mainspring.surfaces.graphql.operation_costs import OperationCosts
from mainspring.surfaces.graphql.parted import Parted
from mainspring.surfaces.graphql.preparer import Preparer, Ready
from mainspring.surfaces.graphql.responses import (
    Response,
    as_problem,
    error_entry,
    invalid_response,
    joined,
    not_by_get,
    refusal,
)
from mainspring.surfaces.graphql.schema import build_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from graphql.language.ast import OperationDefinitionNode

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits, Settings
    from mainspring.execution.engine import Engine
    from mainspring.operation.principal import Principal
    from mainspring.surfaces.graphql.schema import DomainSchema
    from mainspring.surfaces.graphql.translate import Translated


@dataclass(frozen=True, slots=True, kw_only=True)
class InParts:
    """The response to a request whose answer comes in parts."""

    refused: ClassVar[bool] = False  # a refusal comes in one piece
    parted: Parted
    passed: tuple[str, ...] = ()  # names of limits that it passed, where that is only warned of


Answered = TypeVar("Answered", Response, InParts | Response)


class GraphQLSurface:
    """Answers GraphQL requests about one domain.

    `relaxed` answers what passes the limits where that is only warned of, else it is None.

    Args:
        index: the blueprint.
        engine: runs the reads.
        settings: of the project.
        domain: the schema, when it was made before.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        engine: Engine,
        settings: Settings,
        domain: DomainSchema | None = None,
    ) -> None:
        self._index = index
        self._engine = engine
        self._settings = settings
        self._limits = settings.limits
        self._domain = domain or build_schema(index)
        shown = settings.graphql.introspection
        rule = introspection_rule(settings.or_debug(None) if shown is None else shown)
        self._introspection = Introspection(
            self.schema,
            allows=lambda principal: engine.permits(rule, principal),
            # Callers are no concern of the settings, but whoever develops is.
            hint=SETTING_HINT if settings.or_debug(None) else "",
        )
        self._suggests = settings.or_debug(settings.graphql.suggestions)
        self._documents = Documents(
            self.schema,
            limits=self._limits,
            size=settings.cached_documents,
            suggestions=self._suggests,
        )
        self._costs = OperationCosts(index, limits=self._limits)
        self._ready = Preparer(
            self._domain,
            index,
            limits=self._limits,
            costs=self._costs,
            size=settings.cached_documents,
        ).ready
        self._mutations = Mutations(
            self._domain,
            index,
            engine=engine,
            limits=self._limits,
            size=settings.cached_documents,
        )
        self.relaxed = self.with_limits(self._limits.relaxed()) if self._limits.warn_only else None

    def with_limits(self, limits: Limits) -> GraphQLSurface:
        """Give a surface of the same schema with other limits."""
        settings = replace(self._settings, limits=limits)
        return GraphQLSurface(
            self._index, engine=self._engine, settings=settings, domain=self._domain
        )

    @property
    def schema(self) -> Any:
        """The schema, for tools."""
        return self._domain.schema

    def execute(
        self,
        text: str,
        variables: Mapping[str, Any] | None = None,
        *,
        principal: Principal,
        operation_name: str | None = None,
        queries_only: bool = False,
        has_key: bool = False,
    ) -> Response:
        """Answer a request.

        Args:
            text: the document.
            variables: as they came, JSON values.
            principal: who asks.
            operation_name: which operation of the document; the only one when not given.
            queries_only: whether anything but a query is refused, as for GET.
            has_key: whether somebody sees to it that a mutation with a key is done once.
        """
        try:
            document = self.document(text)
            operation = _operation(document, operation_name, queries_only=queries_only)
            if operation.operation is OperationType.MUTATION:
                if not has_key and asked_key(operation, variables or {}) is not None:
                    raise BadInput("@idempotent is for requests by HTTP.")
                return joined(
                    self._mutations.answers(document, operation, variables or {}, principal)
                )
            ready = self._ready(document, operation, variables)
            self._costs.check(ready.prepared, ready.request)
        except InvalidDocument as error:
            return invalid_response(error, operation_name, queries_only=queries_only)
        except OperationError as error:
            return self._warned(
                error,
                lambda relaxed: relaxed.execute(
                    text,
                    variables,
                    principal=principal,
                    operation_name=operation_name,
                    queries_only=queries_only,
                    has_key=has_key,
                ),
            )
        answers = self._engine.run(ready.request, principal)
        roots = ready.prepared.roots
        if len(answers) == len(roots):
            return joined(answers)
        return joined(self._mixed(roots, answers, ready, principal))

    def in_parts(
        self,
        text: str,
        variables: Mapping[str, Any] | None = None,
        *,
        principal: Principal,
        operation_name: str | None = None,
        queries_only: bool = False,
    ) -> InParts | Response:
        """Answer a request in parts, where its document asks for that.

        Args:
            text: the document.
            variables: as they came, JSON values.
            principal: who asks.
            operation_name: which operation of the document; the only one when not given.
            queries_only: whether anything but a query is refused, as for GET.

        Returns:
            What reads the parts, or the response when it is refused or nothing is to come later.
        """
        try:
            document = self.document(text)
            operation = _operation(document, operation_name, queries_only=queries_only)
            # The writes of a mutation are done one by one, and answered at once.
            if document.asks_for_parts and operation.operation is OperationType.QUERY:
                ready = self._ready(document, operation, variables, in_parts=True)
                self._costs.check(ready.prepared, ready.request)
                if ready.prepared.parts:
                    return self._parted(ready, principal)
        except InvalidDocument as error:
            return invalid_response(error, operation_name, queries_only=queries_only)
        except OperationError as error:
            return self._warned(
                error,
                lambda relaxed: relaxed.in_parts(
                    text,
                    variables,
                    principal=principal,
                    operation_name=operation_name,
                    queries_only=queries_only,
                ),
            )
        return self.execute(
            text,
            variables,
            principal=principal,
            operation_name=operation_name,
            queries_only=queries_only,
        )

    def asked_list(
        self,
        text: str,
        variables: Mapping[str, Any] | None = None,
        *,
        operation_name: str | None = None,
    ) -> tuple[Read, Sequence[Any], float]:
        """Translate a document that asks for one list, which somebody else is to read.

        Returns:
            The list, the values of its slots, and what each of its rows costs.

        Raises:
            InvalidDocument, OperationError: it is refused.
        """
        document = self.document(text)
        operation = _operation(document, operation_name, queries_only=True)
        ready = self._ready(document, operation, variables)
        request = ready.request
        read, *others = ready.prepared.roots
        if others or not isinstance(read, Read) or read.kind is not Kind.MANY:
            hint = "Ask for one root field that is a list, such as { flights { id } }."
            raise BadInput("An export is of one list.", hint=hint)
        one = self._costs.check_list(_cut(read, 1), request.values)
        two = self._costs.points(_cut(read, 2), request.values)
        return read, request.values, two - one

    def explain(
        self, text: str, variables: Mapping[str, Any] | None = None, *, principal: Principal
    ) -> str:
        """Describe how a document would run.

        Raises:
            InvalidDocument, OperationError: it would be refused.
        """
        document = self.document(text)
        operation = _operation(document, None, queries_only=True)
        ready = self._ready(document, operation, variables)
        return self._engine.explain(ready.request, principal)

    def document(self, text: str) -> Document:
        """Parse, measure and validate a document.

        Raises:
            InvalidDocument, OperationError: it would be refused whatever its variables are.
        """
        return self._documents.get(text)

    def mutation(self, text: str, operation_name: str | None) -> OperationDefinitionNode | None:
        """Give the mutation that a document would be run as, None where it is none."""
        try:
            operation = _operation(self.document(text), operation_name, queries_only=False)
        except (InvalidDocument, OperationError):
            return None
        return operation if operation.operation is OperationType.MUTATION else None

    def check(self, document: Document, operation_name: str | None) -> None:
        """Translate and measure an operation without running it, if no variable needs a value.

        Raises:
            OperationError: it would be refused.
        """
        operation = _operation(document, operation_name, queries_only=False)
        definitions = operation.variable_definitions or ()
        if all(item.default_value is not None for item in definitions):
            ready = self._ready(document, operation, {})
            self._costs.check(ready.prepared, ready.request)

    def _warned(
        self, error: OperationError, again: Callable[[GraphQLSurface], Answered]
    ) -> Answered | Response:
        """Answer again what passed a limit where that is only warned of; refuse all else."""
        if self.relaxed is None or not isinstance(error, LimitExceeded):
            return refusal([error_entry(as_problem(error))])
        telemetry.emit(telemetry.LIMIT_PASSED, error.limit, message=error.message)
        return replace(again(self.relaxed), passed=(error.limit,))

    def _parted(self, ready: Ready, principal: Principal) -> InParts:
        at_once = WholePart(roots=ready.prepared.roots, operation=ready.operation)

        def answers(part: WholePart | None) -> list[Answer]:
            part = part or at_once
            own = self._engine.run(replace(ready.request, query=Query(part.reads)), principal)
            of_part = ready._replace(operation=part.operation)
            return self._mixed(part.roots, own, of_part, principal)

        parted = Parted(
            ready.prepared.parts,
            ready.request.values,
            engine=self._engine,
            principal=principal,
            answers=answers,
        )
        return InParts(parted=parted)

    def _mixed(
        self,
        roots: Sequence[Translated],
        answers: Sequence[Answer],
        ready: Ready,
        principal: Principal,
    ) -> list[Answer]:
        """Put answers among those that no engine gives, in the order of the root fields."""
        own = iter(answers)
        mixed: list[Answer] = []
        for root in roots:
            if isinstance(root, Read | Call):
                mixed.append(next(own))
            elif isinstance(root, Answer):
                mixed.append(root)
            else:
                mixed.append(self._meta(*root, ready, principal))
        return mixed

    def _meta(self, key: str, name: str, ready: Ready, principal: Principal) -> Answer:
        """Answer a field of the schema itself."""
        if name == "__typename":
            return Answer(key=key, data=b'"Query"')
        fragments, variables = ready.document.fragments, ready.variables
        collector = Collector(self.schema, fragments=fragments, variables=variables)
        return self._introspection.answer(
            key,
            collector.root(ready.operation)[key],
            ready.operation,
            fragments=tuple(fragments.values()),
            variables=variables,
            principal=principal,
        )


def _cut(read: Read, rows: int) -> Query:
    """Ask for a few of a list's rows."""
    return Query((replace(read, selection=replace(read.selection, limit=rows)),))


def _operation(
    document: Document, name: str | None, *, queries_only: bool
) -> OperationDefinitionNode:
    operation = document.operation(name)
    if operation is None:
        msg = (
            "The document holds several operations; say which by operationName."
            if name is None
            else "The document holds no operation of this name."
        )
        raise BadInput(msg)
    if operation.operation is not OperationType.QUERY and queries_only:
        raise not_by_get(operation)
    if operation.operation is OperationType.SUBSCRIPTION:
        raise BadInput(f"The schema has no {operation.operation.value}s.")
    return operation
