"""Runs mutations: root fields one after the other, each with a payload of its own."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import orjson

from mainspring.blueprint.writes import Verb
from mainspring.errors import LimitExceeded, OperationError
from mainspring.operation.mutation import Key, Write
from mainspring.operation.result import Answer
from mainspring.recent import Recent
from mainspring.surfaces.graphql.action_inputs import ActionInputs
from mainspring.surfaces.graphql.bulk_arguments import bulk_limit
from mainspring.surfaces.graphql.collect import Collector
from mainspring.surfaces.graphql.cost import cost_of
from mainspring.surfaces.graphql.given import arguments_of
from mainspring.surfaces.graphql.mutation_translator import MutationTranslator, PreparedWrite
from mainspring.surfaces.graphql.prepared import check_lists
from mainspring.surfaces.graphql.row_inputs import RowInputs, rows_of
from mainspring.surfaces.graphql.slots import shape_of
from mainspring.surfaces.graphql.texts import checked_document
from mainspring.surfaces.graphql.write_types import TRANSACTION

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from graphql.language.ast import OperationDefinitionNode

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits
    from mainspring.execution.engine import Engine
    from mainspring.operation.mutation import Outcome
    from mainspring.operation.principal import Principal
    from mainspring.operation.result import Problem
    from mainspring.surfaces.graphql.documents import Document
    from mainspring.surfaces.graphql.mutation_translator import Parts, PreparedMutation
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
                answers.append(_answer(root, next(outcomes)))
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
        rows = RowInputs(self._index, members=self._domain.members, limits=self._limits)
        writes: list[Write | None] = []
        for root in prepared.roots:
            if not isinstance(root, PreparedWrite):
                writes.append(None)
                continue
            with _told_at(root.key):
                found = arguments_of(root.definition, root.node, variables)
                given = {name: item.source().value(variables) for name, item in found.items()}
                writes.append(replace(self._write(root, given, rows), values=values))
        self._check_cost(prepared, values, rows.rows)
        return writes

    def _write(self, root: PreparedWrite, given: Mapping[str, Any], rows: RowInputs) -> Write:
        entity, verb = root.root.entity, root.root.verb
        if verb is Verb.ACT:
            return self._act(root, given, rows)
        write = Write(
            key=root.key,
            verb=verb,
            entity=entity,
            target=self._target(root, given, rows),
            expect=given.get("expect"),
            validate_only=bool(given.get("validateOnly") or given.get("preview")),
            read=root.read,
        )
        if root.root.bulk:
            return self._bulk(root, write, given, rows)
        match verb:
            case Verb.CREATE if root.root.many:
                several = rows_of(rows, entity, given["inputs"], ("inputs",))
                write = replace(write, creates=several, skips=given.get("onError") == "skip")
            case Verb.CREATE:
                made = rows.row(entity, given["input"], ("input",))
                write = replace(write, creates=(made,))
            case Verb.UPDATE:
                write = replace(write, update=rows.row(entity, given["input"], ("input",)))
            case Verb.UPSERT:
                made = rows.row(entity, given["create"], ("create",))
                changed = rows.row(entity, given["update"], ("update",))
                write = replace(write, creates=(made,), update=changed)
        return write

    def _bulk(
        self, root: PreparedWrite, write: Write, given: Mapping[str, Any], rows: RowInputs
    ) -> Write:
        """Read what is to be done with all rows that fit a condition."""
        limit = bulk_limit(given, limits=self._limits, answers=root.read is not None)
        write = replace(write, where=root.where, limit=limit, most=self._limits.written_rows)
        if limit is not None:
            rows.add(limit)
        if write.verb is Verb.DELETE:
            return write
        return replace(write, update=rows.row(write.entity, given["input"], ("input",)))

    def _act(self, root: PreparedWrite, given: Mapping[str, Any], rows: RowInputs) -> Write:
        writes = self._index.entity(root.root.entity).writes
        assert writes is not None  # noqa: S101 - it has an action
        action = writes.action(root.root.action)
        inputs = ActionInputs(self._index)
        targets = self._targets(root, given, rows) if action.row else ()
        return Write(
            key=root.key,
            verb=Verb.ACT,
            entity=root.root.entity,
            action=action.name,
            targets=targets,
            many=root.root.many and bool(action.row),
            arguments=inputs.arguments(action, given),
            spelled=True,
            validate_only=bool(given.get("validateOnly")),
            read=root.read,
        )

    def _targets(
        self, root: PreparedWrite, given: Mapping[str, Any], rows: RowInputs
    ) -> tuple[Key, ...]:
        """Read the keys of the rows that an action is done to."""
        if not root.root.many:
            target = self._target(root, given, rows)
            rows.count()
            return () if target is None else (target,)
        name, part = root.root.key[0] if root.root.key else ("where", "")
        keys: list[Key] = []
        for number, item in enumerate(given[name]):
            rows.count()
            path = (name, number)
            parts = ((part, checked_document(item)),)
            keys.append(
                Key(parts=parts, path=path) if part else rows.key(root.root.entity, item, path)
            )
        return tuple(keys)

    def _target(self, root: PreparedWrite, given: Mapping[str, Any], rows: RowInputs) -> Key | None:
        if root.root.key:
            parts = ((part, checked_document(given[name])) for name, part in root.root.key)
            return Key(parts=tuple(parts), path=(root.root.key[0][0],))
        if "where" in given and not root.root.bulk:
            return rows.key(root.root.entity, given["where"], ("where",))
        return None

    def _check_cost(self, prepared: PreparedMutation, values: Sequence[Any], written: int) -> None:
        reads = sum(
            cost_of(read, values, index=self._index, page_size=self._limits.page_size)
            for read in prepared.reads
        )
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


# Payloads ----------------------------------------------------------------------------------------


def _answer(root: PreparedWrite, outcome: Outcome) -> Answer:
    """Write the answer of a root field."""
    if outcome.failure is not None:
        failure = replace(outcome.failure, path=(root.key,))
        return Answer(key=root.key, data=b"null", problems=(failure,))
    problems: list[Problem] = []
    parts = b",".join(
        orjson.dumps(place) + b":" + _part(root, place, name, outcome, problems)
        for place, name in root.payload
    )
    return Answer(key=root.key, data=b"{" + parts + b"}", problems=tuple(problems))


def _part(
    root: PreparedWrite, place: str, name: str, outcome: Outcome, problems: list[Problem]
) -> bytes:
    match name:
        case "ok":
            return b"true" if outcome.ok else b"false"
        case "count":
            return orjson.dumps(_count(outcome))
        case "__typename":
            return orjson.dumps(root.root.payload)
        case "errors":
            return orjson.dumps(list(_errors(outcome.problems, root.inner[place])))
        case "deleted":
            return orjson.dumps(list(_deleted(outcome, root.inner[place])))
        case _:
            return _rows(root, place, outcome, problems)


def _rows(root: PreparedWrite, place: str, outcome: Outcome, problems: list[Problem]) -> bytes:
    texts: list[bytes] = []
    for number, answer in enumerate(outcome.answers):
        if answer is None:
            texts.append(b"null")
            continue
        texts.append(answer.data)
        at = (root.key, place, *((number,) if root.root.many else ()))
        problems += (replace(problem, path=(*at, *problem.path[1:])) for problem in answer.problems)
    if root.root.many:
        return b"[" + b",".join(texts) + b"]"
    return texts[0] if texts else b"null"


def _count(outcome: Outcome) -> int:
    if outcome.count is not None:
        return outcome.count
    return sum(row is not None for row in outcome.rows)


def _errors(problems: Sequence[Problem], parts: Parts) -> Iterator[dict[str, Any]]:
    for problem in problems:
        told = {
            "__typename": "Error",
            "code": problem.code,
            "message": problem.message,
            "path": [str(step) for step in problem.path],
            "hint": problem.hint or None,
        }
        yield {place: told[name] for place, name in parts}


def _deleted(outcome: Outcome, parts: Parts) -> Iterator[dict[str, Any]]:
    for label, count in outcome.counts:
        told = {"__typename": "DeletedRows", "type": label, "count": count}
        yield {place: told[name] for place, name in parts}
