"""The verbs that read an entity from Python: what `Entity.as_` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from django.db.models import Aggregate, Model, Q
    from django.db.models.expressions import OrderBy

    from mainspring.definition.groups import Groups
    from mainspring.definition.pages import Page
    from mainspring.operation.headline import Headline
    from mainspring.operation.result import Problem

M_co = TypeVar("M_co", bound="Model", covariant=True)


class Records(Protocol[M_co]):
    """Rows of an entity as one principal sees them; each method gives new records."""

    def alias(self, **measures: Aggregate) -> Records[M_co]:
        """Name measures of the rows behind links to many, to filter and sort by.

        They are written as for Django's `alias`: `Count("bookings")`, or `Sum`, `Avg`, `Min`,
        `Max`, `StdDev` and `Variance` of "bookings__price", with a `filter` on these rows. Links to
        one row may lead to that link. Rows and values that the principal may not read do not count.

        Raises:
            BadInput: a name is taken, or an aggregate is not of the rows behind one link to many.
            Forbidden: when the rows are read, if it is of what the principal may not read.
        """

    def annotate(self, **measures: Aggregate) -> Records[M_co]:
        """Name measures as `alias` does, and read them: they are attributes of the instances.

        `values` gives them where it is given no names. A `ListOf` or `JoinOf` is only read.
        Instances have them by a second reading, None where a row is gone by then.

        Raises:
            BadInput: as for `alias`, or if instances have something else under a name.
            Forbidden: when the rows are read, if it is of what the principal may not read.
        """

    def filter(self, *conditions: Q, **lookups: Any) -> Records[M_co]:
        """Keep rows that meet all conditions, written as for Django's `filter`.

        Raises:
            Forbidden: when the rows are read, if a condition uses what the principal may not read.
            BadInput: a name or a lookup is not one of the entity's, Python makes the field, or a
                value does not fit it; when the rows are read, if the database lacks the lookup.
        """

    def exclude(self, *conditions: Q, **lookups: Any) -> Records[M_co]:
        """Drop rows that meet all conditions; raises as `filter` does."""

    def order_by(self, *fields: str | OrderBy) -> Records[M_co]:
        """Sort by fields, over to-one links too; "-" before a name is descending.

        `F("delay").desc(nulls_last=True)` says where nulls stand, and "-relevance" sorts by how
        well rows fit a search that has an index.

        A link sorts by the own order of the rows behind it, "<link>_id" by its column. Without
        names the default order is back: the model's own.

        Raises:
            BadInput: a name is not one of the entity's, or Python makes the field.
            Forbidden: when the rows are read, if the order is by what the principal may not read.
        """

    def distinct(self, *fields: str) -> Records[M_co]:
        """Keep the first of rows that are equal in some fields, in the order of `order_by`.

        That order begins with these fields; without names all rows are kept again.

        Raises:
            BadInput: a name is no field that rows are sorted by, or the key has several columns;
                when the rows are read, if the order begins with something else.
            Forbidden: when the rows are read, if the principal may not read one of the fields.
        """

    def shuffle(self, seed: int) -> Records[M_co]:
        """Sort by chance, in the same way for the same seed; behind the keys of `order_by`."""

    def search(self, text: str) -> Records[M_co]:
        """Keep rows in whose search fields every word is found."""

    def as_of(self, when: datetime) -> Records[M_co]:
        """Read the rows as they were at a moment, and with them those behind links.

        Links whose rows have no history lead to rows as they are. So do those of the instances.

        Args:
            when: not in the future; without an offset it is of the project's time zone.

        Raises:
            BadInput: the entity keeps no history; when the rows are read, if nothing is known of
                the moment, or if a field is used that the history leaves out.
        """

    @overload
    def __getitem__(self, item: slice) -> Records[M_co]: ...

    @overload
    def __getitem__(self, item: int) -> M_co: ...

    def __iter__(self) -> Iterator[M_co]:
        """Read the rows as instances of the model; what the principal may not read is None."""

    def __bool__(self) -> bool:
        """Tell whether there is a row."""

    def __len__(self) -> int:
        """Count the rows that were read last; all that there are if none were."""

    @overload
    def page(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
        number: int | None = None,
    ) -> Page[M_co]: ...

    @overload
    def page(
        self,
        *fields: str,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
        number: int | None = None,
    ) -> Page[dict[str, Any]]: ...

    def get(self, *conditions: Q, **lookups: Any) -> M_co:
        """Read the only row.

        Raises:
            DoesNotExist, MultipleObjectsReturned: the model's own.
        """

    def first(self) -> M_co | None:
        """Read the first row, None when there is none."""

    def count(self) -> int:
        """Count the rows."""

    def exists(self) -> bool:
        """Tell whether there is a row."""

    def values(self, *fields: str, **named: Aggregate | Headline) -> Iterator[dict[str, Any]]:
        """Read some values of each row, over to-one links too, by their Django names.

        A link gives the value of its column: the key of the row behind it, if that may be read. An
        amount is a number in the unit or the currency of its column. "_typename" is the name of the
        type that a row is answered as.

        Args:
            fields: all of the entity when nothing is given, and what `annotate` names; names of
                `alias` may be among them.
            named: measures of linked rows as for `annotate`, and `Headline` for the text around the
                words of `search`, None where there is none.

        Raises:
            Forbidden: a measure is of what the principal may not read.
            BadInput: a name is not one of the entity's, a measure is none, or a headline is of what
                is not searched.
        """

    def aggregate(self, *measures: Aggregate, **named: Aggregate) -> dict[str, Any]:
        """Sum all rows up, by Django's Count, Sum, Avg, Min, Max, StdDev and Variance.

        Each takes a field of the entity, and may have a `filter`. PostgreSQL's BoolAnd and BoolOr
        can be used on every database.

        Args:
            measures: under Django's names for them, such as "price__avg".
            named: under the names given.

        Raises:
            Forbidden: one is made of what the principal may not read.
            BadInput: one is made of something else than a field that it can sum up, or the records
                are sliced.
        """

    def group_by(self, *fields: str, **buckets: str) -> Groups:
        """Group the rows by fields, over to-one links too.

        Args:
            fields: their Django names; a link is its column.
            buckets: dates and moments by the spans that they fall into: "year", "quarter", "month",
                "week", "day", "hour" or "minute", in the current time zone.

        Raises:
            BadInput: a name is not one of the entity's, rows cannot be grouped by it, or the
                records are sliced.
        """

    def iterator(self, *, chunk_size: int = 2_000) -> Iterator[M_co]:
        """Read the rows a chunk at a time, in memory that does not grow with their number."""

    def create(self, **values: Any) -> M_co | None:
        """Make a row.

        Args:
            values: of fields by their Django names. A link takes an instance, the key of one, None,
                or a dict of what is done with it: `{"create": {...}}`, `{"connect": airport}`; a
                link to many a dict of lists.

        Returns:
            The row, as the principal may read it; None where they may not.

        Raises:
            Forbidden, Unauthenticated: they may not make such a row.
            Rejected: something is wrong with it; all of it is told.
            BadInput: a name is not one of the entity's.
        """

    def create_many(
        self,
        rows: Iterable[Mapping[str, Any]],
        *,
        skipped: Callable[[int, Sequence[Problem]], object] | None = None,
    ) -> Sequence[M_co | None]:
        """Make rows, all of them or none; raises as `create` does.

        Args:
            rows: each is given values as for `create`.
            skipped: is told the place of each row that cannot be made and what is wrong with it;
                the other rows are made then, and None stands in its place.
        """

    def update(self, row: Any, /, *, expect: Any = None, **values: Any) -> M_co | None:
        """Change a row; raises as `create` does.

        Args:
            row: an instance, or its key.
            expect: the version that it is to have, where the entity has versions.
            values: as for `create`; what is not given stays.

        Raises:
            Conflict: it has another version; the error holds it as it is now.
        """

    def upsert(
        self, where: Mapping[str, Any], /, *, create: Mapping[str, Any], update: Mapping[str, Any]
    ) -> M_co | None:
        """Change the row of a unique key, or make it; raises as `create` does.

        Args:
            where: all fields of the key with their values.
            create: what a new row is given beside the key.
            update: what the row is given if it is there.
        """

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Do what an action of the entity is: `Flights.as_(user).delay(flight, minutes=30)`.

        It takes the row, an instance or its key, or a list of rows, then the parameters of the
        method by their names, and `validate_only=True` to only tell whether it could be done. It
        gives back what the method returns, as the principal may read it, and raises as `create`
        does; the code of a refusal is in `Rejected.problems`.
        """

    def delete(self, row: Any, /, *, expect: Any = None, preview: bool = False) -> dict[str, int]:
        """Delete a row with all that goes with it; raises as `update` does.

        Args:
            row: an instance, or its key.
            expect: the version that it is to have, where the entity has versions.
            preview: whether it is only told what would go.

        Returns:
            How many rows went, by entity, or by the label of a model that is not exposed.
        """

    def update_all(self, **values: Any) -> int:
        """Change all rows that the records keep and the principal may change.

        Those that they may not see or change are not there for it. A slice from the beginning
        takes the first rows in the order of their keys.

        Args:
            values: as for `create`; of links only those whose columns the rows hold.

        Returns:
            How many rows were changed; raises as `create` does, and then it is none.
        """

    def delete_all(self) -> dict[str, int]:
        """Delete all rows that the records keep and the principal may delete, with what goes.

        Returns:
            How many rows went, as for `delete`.
        """
