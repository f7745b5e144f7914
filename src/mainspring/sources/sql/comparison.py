"""A lookup of Django whose value may come with each request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet, FieldError, FullResultSet, ValidationError
from django.db import NotSupportedError
from django.db.models import BooleanField, Expression
from django.db.models.expressions import Col
from django.db.models.fields.json import KeyTransform
from django.db.models.lookups import Exact, Regex

from mainspring.blueprint.expression import Slot
from mainspring.errors import BadInput
from mainspring.sources.sql.among import among, are_plain
from mainspring.sources.sql.binding import QuickBinding, in_range, quick_binding
from mainspring.sources.sql.measure_of import MeasureOf
from mainspring.sources.sql.parameters import Marker, ShapeChanged, is_fixed
from mainspring.sources.sql.patterns import check_pattern
from mainspring.sources.sql.sqlite import equip, without_overflow
from mainspring.sources.sql.steps import in_zone, nearest_year, stepped
from mainspring.sources.sql.stored_values import (
    OF_KEYS,
    as_stored,
    check_alike,
    has_own_lists,
    looked_for,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Operand, Step
    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.parameters import Inputs, Sample

_UNFIT = (TypeError, ValueError, ArithmeticError, ValidationError)
"""What fields raise for a value that no row can hold, such as a word for a number."""


class Comparison(Expression):
    """A condition `lhs lookup operand`, compiled by Django's own lookup.

    For a value that comes with the request, the lookup is built and compiled with the value at
    hand, and again for each later value, which is cheap; so every lookup keeps its own ways of
    preparing values, and a value that needs other SQL is noticed.

    Args:
        lhs: an expression or the name of a field.
        lookup: the lookup's name with transforms before it, such as "year__gt".
        operand: the other side.
        sample: the request the statement is compiled for.
        dialect: how the database takes a list as one parameter.
        steps: from the first side's value to what is compared.
        other: the other side, where it is an expression.
    """

    conditional = True

    def __init__(  # noqa: PLR0913 - the parts of one comparison
        self,
        lhs: Any,
        lookup: str,
        operand: Operand,
        *,
        sample: Sample,
        dialect: Dialect,
        steps: tuple[Step, ...] = (),
        other: Any = None,
    ) -> None:
        super().__init__(output_field=BooleanField())
        self.lhs = lhs
        self.lookup = lookup
        self.steps = steps
        self.other = other
        self.operand = operand
        self.sample = sample
        self.dialect = dialect
        self.query: Any = None
        self.sql = ""
        self.compiled: Compiled | None = None
        self.quick: QuickBinding | None = None
        self.before: tuple[None, ...] = ()  # for parameters that others bind

    def get_lookup(self, lookup: str) -> Any:
        """Find the lookup by which a filter asks for the comparison to be true."""
        return _AsItStands if lookup == "exact" else super().get_lookup(lookup)

    def get_source_expressions(self) -> list[Any]:
        """Give the expressions inside: Django's own protocol."""
        return [self.lhs] if self.other is None else [self.lhs, self.other]

    def set_source_expressions(self, exprs: Sequence[Any]) -> None:
        """Replace them: Django's own protocol."""
        self.lhs, *others = exprs
        self.other = others[0] if others else None

    def as_sql(  # type: ignore[override]
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> Compiled:
        """Compile the lookup: Django's own protocol.

        Raises:
            ShapeChanged: the value at hand fits no row or every row; others need other SQL.
        """
        if self.sample.is_over and self.compiled is not None:
            # It stands inside another comparison, which is bound anew: its values are bound apart.
            return self.compiled
        self.query = compiler.query
        fixed = is_fixed(self.operand) and all(step.operand is None for step in self.steps)
        varies = not self.sample.inputs.direct and not fixed
        try:
            sql, params = self._compile(self.sample.inputs, compiler, connection)
        except (EmptyResultSet, FullResultSet) as error:
            if varies:
                raise ShapeChanged from error
            raise
        if varies:
            marked = self._marked(params)
            self.sql = sql
            self.quick = self._quick_binding(compiler, params)
            params = marked
        self.compiled = (sql, params)
        return self.compiled

    def _marked(self, params: Sequence[Any]) -> list[Any]:
        """Mark the places of the parameters that are bound anew for each request."""
        if all(isinstance(param, Marker) for param in params):
            # The value is in the text of the SQL: nobody would notice another one.
            raise ShapeChanged
        return [
            param if isinstance(param, Marker) else Marker(self, place)
            for place, param in enumerate(params)
        ]

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the parameters for another request's value.

        Raises:
            ShapeChanged: the value needs other SQL.
        """
        prepared = self._quickly_prepared(inputs)
        if prepared is not None:
            return (*self.before, prepared)
        compiler = self.query.get_compiler(connection=inputs.connection)
        try:
            sql, params = self._compile(inputs, compiler, inputs.connection)
        except (EmptyResultSet, FullResultSet) as error:
            raise ShapeChanged from error
        if sql != self.sql:
            raise ShapeChanged
        return params

    @property
    def kind(self) -> Hashable:
        """Tell what is bound; None where it depends on more than the value and the lookup."""
        if self.quick is None or not isinstance(self.operand, Slot):
            return None
        return (self.quick, self.lookup, self.operand, self.before)

    def _quickly_prepared(self, inputs: Inputs) -> Any:
        if self.quick is None:
            return None
        try:
            return self.quick.prepare(inputs.resolve(self.operand), inputs.connection)
        except _UNFIT:
            return None

    def _quick_binding(self, compiler: SQLCompiler, params: Sequence[Any]) -> QuickBinding | None:
        is_plain = not (self.lookup == "in" or "__" in self.lookup or self.steps)
        if not is_plain or not isinstance(self.lhs, Col | MeasureOf):
            return None
        *before, _ = params
        if not all(isinstance(param, Marker) for param in before):
            return None
        self.before = (None,) * len(before)
        value = self.sample.inputs.resolve(self.operand)
        lhs: Any = self.lhs
        lookup = compiler.query.build_lookup(self.lookup.split("__"), lhs, value)
        return quick_binding(lookup, self.lhs.output_field, connection=compiler.connection)

    def _compile(
        self, inputs: Inputs, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> Compiled:
        value = inputs.resolve(self.operand) if self.other is None else self.other
        if connection.vendor == "sqlite" and self.lookup.endswith("regex"):
            check_pattern(str(value))
        try:
            if not self.steps:
                return self._compiled(value, inputs, compiler, connection)
            with in_zone(self.steps, inputs=inputs):
                return self._compiled(value, inputs, compiler, connection)
        except _UNFIT as error:
            # What a policy compares with is no caller's fault, and must not open what it closes.
            if not isinstance(self.operand, Slot):
                raise
            if self.lookup == "exact":
                raise EmptyResultSet from error
            msg = "A value of a filter does not fit its field."
            raise BadInput(msg, hint="Give one that the field could hold.") from error
        except (NotSupportedError, FieldError) as error:
            if not isinstance(self.operand, Slot):
                raise
            msg = f"The database does not support the lookup {self.lookup!r} of this field."
            raise BadInput(msg) from error

    def _compiled(
        self, value: Any, inputs: Inputs, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> Compiled:
        if self.other is not None:
            check_alike(self.lhs, self.other)
        lhs = self.lhs
        if self.steps:
            lhs = stepped(lhs, self.steps, inputs=inputs, compiler=compiler)
        *names, last = self.lookup.split("__")
        if names or self.steps:
            made = names[-1] if names else self.steps[-1].name
            last, value = nearest_year(made, last, value)
        if last == "in":
            return self._compile_choice(lhs, names, value, compiler, connection)
        if isinstance(value, bool) and self.lookup == "exact" and not is_fixed(self.operand):
            return self._compile_truth(lhs, value, compiler, connection)
        return self._compile_lookup(names, last, lhs, value, compiler)

    def _compile_choice(
        self,
        lhs: Any,
        names: Sequence[str],
        values: Any,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
    ) -> Compiled:
        """Compare with values of which one is to be met."""
        for name in names:
            lhs = compiler.query.try_transform(lhs, name)
        if isinstance(lhs, KeyTransform):
            return self._compile_among(lhs, values, compiler, connection)
        if not has_own_lists(lhs):
            return self._compile_list(lhs, values, compiler, connection)
        return self._compile_lookup([], "in", lhs, values, compiler)

    def _compile_lookup(
        self,
        names: Sequence[str],
        last: str,
        lhs: Any,
        value: Any,
        compiler: SQLCompiler,
    ) -> Compiled:
        """Compare by a lookup of Django's, with transforms before it."""
        connection = compiler.connection
        value, last = looked_for(as_stored(value, lhs, last), last, connection.vendor)
        lookup = compiler.query.build_lookup([*names, last], lhs, value)
        sql, params = compiler.compile(lookup)
        if self.lookup in OF_KEYS and connection.vendor != "postgresql":
            # Of a missing document it is unknown whether it has a key.
            document, own = compiler.compile(lhs)
            sql, params = f"CASE WHEN {document} IS NOT NULL THEN {sql} END", (*own, *params)
        if connection.vendor == "sqlite":
            _check_fits(params, connection)
            sql = _on_sqlite(sql, lookup, connection, computed=bool(self.steps or names))
        return sql, list(params)

    def _compile_truth(
        self, lhs: Any, value: object, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> Compiled:
        """Compare by a parameter, where Django would leave the value out or write NOT."""
        sql, params = compiler.compile(lhs)
        prepared = lhs.output_field.get_db_prep_value(value, connection, prepared=False)
        return f"({sql}) = %s", [*params, prepared]

    def _compile_among(
        self,
        inside: KeyTransform,
        values: Sequence[Any],
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
    ) -> Compiled:
        if not are_plain(values):
            msg = "a value in a document is looked for among texts, numbers and truths"
            raise TypeError(msg)
        if not (values or self.dialect.empty_lists):
            raise EmptyResultSet
        return among(inside, values, compiler=compiler, connection=connection, dialect=self.dialect)

    def _compile_list(
        self,
        expression: Any,
        values: list[Any],
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
    ) -> Compiled:
        field = expression.output_field
        target = getattr(field, "target_field", field) if field.is_relation else field
        lhs, params = compiler.compile(expression)
        prepared = list(self._fitting(target, values, connection))
        of_batch = isinstance(self.operand, Slot) and self.operand.index < 0  # which is never empty
        if not (prepared or of_batch or self.dialect.empty_lists):
            raise EmptyResultSet
        if connection.vendor == "sqlite" and not isinstance(expression, Col):
            lhs = without_overflow(lhs, connection)
        if not isinstance(expression, Col):
            lhs = f"({lhs})"  # it may be a comparison itself
        return self.dialect.any_of(lhs), [*params, self.dialect.list_parameter(prepared)]

    def _fitting(
        self, field: Any, values: Sequence[Any], connection: BaseDatabaseWrapper
    ) -> Iterator[Any]:
        """Prepare the values of a list; one that no row can hold finds no row."""
        for value in values:
            if value is None:
                continue
            try:
                prepared = field.get_db_prep_value(value, connection, prepared=False)
            except _UNFIT:
                if not isinstance(self.operand, Slot):
                    raise
                continue
            if in_range(prepared, field.get_internal_type(), connection):
                yield prepared

    @property
    def identity(self) -> tuple[Any, ...]:
        """Tell comparisons apart; the request they were compiled for does not count."""
        return (type(self), self.lhs, self.lookup, self.operand, self.steps, self.other)


def _on_sqlite(sql: str, lookup: Any, connection: BaseDatabaseWrapper, *, computed: bool) -> str:
    """Let a lookup neither search for long nor fail at a moment that another zone has not."""
    if isinstance(lookup, Regex):
        sql = _bounded(sql, connection)
    return without_overflow(sql, connection) if computed else sql


def _bounded(sql: str, connection: BaseDatabaseWrapper) -> str:
    """Let our own function search: Django's looks neither at the steps nor at the clock."""
    equip(connection)
    lhs, found, pattern = sql.rpartition(" REGEXP ")
    # The parameters of both sides stay in their order.
    return f"mainspring_matches({lhs}, {pattern})" if found else sql


def _check_fits(params: Sequence[Any], connection: BaseDatabaseWrapper) -> None:
    """Refuse numbers that SQLite cannot take, as a span of a million years in microseconds.

    Raises:
        OverflowError: one has more than 64 bits.
    """
    for param in params:
        if not in_range(param, "BigIntegerField", connection):
            msg = "a number has more than 64 bits"
            raise OverflowError(msg)


class _AsItStands(Exact):
    """The test that a comparison is true, written as the comparison alone.

    For MySQL and MariaDB Django would write `key = 3 = TRUE`, for which they use no index.
    """

    def as_sql(
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,  # noqa: ARG002
    ) -> tuple[str, tuple[Any, ...]]:
        """Compile the comparison: Django's own protocol."""
        sql, params = compiler.compile(self.lhs)
        return sql, tuple(params)
