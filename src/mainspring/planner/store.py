"""What writes want of a source: rows are found, filled, checked, saved and deleted there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from mainspring.blueprint.expression import Expression
    from mainspring.operation.mutation import Key, Path
    from mainspring.operation.principal import Principal


class Clash(Exception):
    """The rows do not fit together with others: what a database says at last."""


class Again(Exception):
    """Others were in the way: a deadlock, or a transaction that cannot be put in an order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that is wrong with a row."""

    inputs: tuple[str, ...]  # attributes of fields or names of links; empty for the row as a whole
    code: str  # "UNIQUE"
    message: str
    tells: bool = False  # whether it may tell that there are other rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Distinctive:
    """What no other row may have in common with a row."""

    value: Hashable  # with what it is a value of
    fault: Fault  # tells of another row that has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Doomed:
    """Rows of a kind that go when others are deleted."""

    label: str  # name of the entity, or of the model where it is not exposed
    count: int
    rows: Any  # as the source has them
    entity: str = ""  # empty where it is not exposed
    permission: str = ""  # Django's own, to delete such
    is_own: bool = False  # whether it is the rows themselves
    is_between: bool = False  # whether they only link others


@dataclass(frozen=True, slots=True, kw_only=True)
class Loosened:
    """Rows whose links to others are set to something else when those are deleted."""

    entity: str
    attribute: str  # of the column
    value: Any  # that it is given
    rows: tuple[Any, ...]  # as they are before


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """The rows behind a link of a row."""

    entity: str
    row: Any
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The row that a column of another one leads to."""

    entity: str
    key: Key


class Store(Protocol):
    """Where the rows of entities are written."""

    def transaction(self, entity: str, *, alone: bool = False) -> AbstractContextManager[None]:
        """Open a transaction on the database of an entity; an exception undoes all.

        Args:
            entity: whose database.
            alone: whether one statement is all that is written, which undoes itself.

        Raises:
            Clash, Again: what was done does not fit, or others were in the way.
        """

    def once_committed(self, entity: str, do: Callable[[], object]) -> None:
        """Do something once the outermost transaction that is open is committed, if it is."""

    def alias(self, entity: str) -> str:
        """Name the database that an entity's rows are written to."""

    def in_transaction(self, entity: str) -> bool:
        """Tell whether the project has opened one, whose end is its own."""

    def new(self, entity: str) -> Any:
        """Make a row with its defaults."""

    def copy(self, row: Any) -> Any:
        """Copy a row as it is now."""

    def find(
        self,
        entity: str,
        keys: Sequence[Key] | None,
        *,
        where: Expression,
        principal: Principal,
        lock: bool = True,
        behind: Behind | None = None,
    ) -> list[Any]:
        """Find rows by their keys.

        Args:
            entity: whose.
            keys: of the rows; None is all that fit.
            where: what they are to fit; a principal's Decision.
            principal: who asks.
            lock: whether nobody else may change them until the transaction ends.
            behind: a link that is to lead to them.

        Returns:
            One for each key, None where there is none.
        """

    def find_some(
        self,
        entity: str,
        *,
        where: Expression,
        principal: Principal,
        values: Sequence[Any],
        after: Any,
        limit: int,
    ) -> tuple[list[Any], Any]:
        """Find keys of rows in their order, and lock these rows.

        Args:
            entity: whose.
            where: what they are to fit.
            principal: who asks.
            values: of the slots in the condition.
            after: the key behind which they stand; None is from the first on.
            limit: how many at most.

        Returns:
            The keys, and the one behind which there may be more; None where there are none.
        """

    def load(self, entity: str, keys: Sequence[Any]) -> list[Any]:
        """Read rows by keys that were found and locked, in the order of their keys."""

    def reference(self, entity: str, key: Any) -> Any:
        """Make what stands for a row of which only the key is known."""

    def stores_alone(self, entity: str) -> bool:
        """Tell whether a new row is stored by one statement of which nobody hears."""

    def is_plain(self, entity: str) -> bool:
        """Tell whether rows can be changed without being looked at."""

    def goes_alone(self, entity: str) -> bool:
        """Tell whether rows can be deleted without being looked at."""

    def adds(self, entity: str, attribute: str, amount: object) -> bool:
        """Tell whether the database can add to the numbers of rows that nobody looks at."""

    def own_key(self, entity: str, key: Key) -> Any:
        """Give the primary key that a key is; None where its row is to be looked for."""

    def change_all(
        self,
        entity: str,
        keys: Sequence[Any],
        row: Any,
        *,
        given: Collection[str],
        version: str,
        added: Mapping[str, int],
    ) -> Collection[str]:
        """Give rows what another one was given, and their next versions.

        Args:
            entity: whose.
            keys: of the rows.
            row: the other one.
            given: what it was given.
            version: attribute of the field that tells versions apart; empty where there is none.
            added: by attribute, to numbers.

        Returns:
            The attributes of all columns that were set.

        Raises:
            Clash: a row is not there, or a number would be none that it may be.
        """

    def delete_all(self, entity: str, keys: Sequence[Any]) -> None:
        """Delete rows that go alone."""

    def waits(self, entity: str) -> bool:
        """Tell whether rows are locked one by one, so that others may change them meanwhile."""

    def fill(self, entity: str, row: Any, values: Mapping[str, Any]) -> list[Fault]:
        """Set fields of a row."""

    def held(self, row: Any, attribute: str) -> Any:
        """Give the value of a field of a row."""

    def clean(
        self, entity: str, row: Any, *, given: Collection[str], is_new: bool, thorough: bool
    ) -> list[Fault]:
        """Tell what is wrong with a row, by what the project says of it.

        Args:
            entity: whose.
            row: with all that it is to hold.
            given: attributes that the caller gave.
            is_new: whether all fields count, not only those given.
            thorough: whether other rows are asked for too, where the database would tell at last.
        """

    def suspected(self, entity: str, rows: Sequence[Any]) -> list[bool]:
        """Tell of each row whether others that are stored may keep it from being so, too."""

    def distinctive(self, row: Any) -> Iterable[Distinctive]:
        """List what no other row may have in common with a row."""

    def changes(self, entity: str, row: Any, before: Any) -> set[str]:
        """List the attributes of a row that hold something else than before."""

    def values(self, entity: str, row: Any) -> dict[str, Any]:
        """Give what the columns of a row hold that the entity shows, by their attributes.

        What only the database knows of a row that was just stored is left out.
        """

    def is_one(self, entity: str, value: object) -> bool:
        """Tell whether something is a row of an entity."""

    def is_new(self, row: Any) -> bool:
        """Tell whether a row was never stored."""

    def end(self, entity: str, row: Any, link: str, *, path: Path) -> End | None:
        """Tell which row is behind a link whose columns a row holds, if there is one."""

    def set_key(self, entity: str, row: Any, link: str, key: Any) -> None:
        """Set a link whose column a row holds by the key of the row behind it."""

    def set_known(self, entity: str, link: str, ends: Sequence[tuple[Any, Key]]) -> list[bool]:
        """Set a link of rows by keys, where the database itself tells of one that is not there.

        Args:
            entity: whose rows they are.
            link: which column they hold; anybody may see the rows behind it.
            ends: rows, each with the key of the row behind it.

        Returns:
            Of each whether it was set; else the row behind is to be looked for.
        """

    def set_link(self, entity: str, row: Any, link: str, target: Any) -> None:
        """Set a link whose column a row holds; None leads nowhere."""

    def save(
        self,
        entity: str,
        rows: Sequence[Any],
        *,
        are_new: bool,
        given: Collection[str],
        returning: object | None = None,
    ) -> str | None:
        """Store rows of one entity.

        Args:
            entity: whose.
            rows: as they are to be.
            are_new: whether they are made.
            given: attributes that may have changed in rows which are there.
            returning: what is asked of the only row: `mainspring.planner.source.Keyed.returning`.

        Returns:
            The JSON text of that row, None where it is to be read.
        """

    def between(self, entity: str, link: str) -> str:
        """Name the entity of a table between rows; empty where nobody reads it by itself."""

    def add(self, entity: str, row: Any, link: str, targets: Iterable[Any]) -> None:
        """Link rows through a table between them."""

    def remove(self, entity: str, row: Any, link: str, targets: Iterable[Any]) -> None:
        """Unlink rows that a table between them links."""

    def failing(
        self, entity: str, rows: Sequence[Any], rule: Expression, *, principal: Principal
    ) -> list[Any]:
        """List those of rows that are stored of which a rule does not hold."""

    def failing_as_given(
        self, entity: str, rows: Sequence[Any], rule: Expression, *, principal: Principal
    ) -> list[Any]:
        """List those of rows that are stored next of which a rule would not hold; doubt is none.

        Rows that these lead to are stored, those that lead to them are not yet.
        """

    def doomed(self, entity: str, rows: Sequence[Any]) -> tuple[list[Doomed], list[str]]:
        """List what goes with rows when they are deleted, and the kinds of rows that keep them."""

    def loosened(self, entity: str, rows: Sequence[Any]) -> list[Loosened]:
        """List what is not deleted with rows but led to something else."""

    def keys(self, doomed: Doomed) -> list[Any]:
        """List the keys of the rows of a kind that goes."""

    def count(self, doomed: Doomed, rule: Expression, *, principal: Principal) -> int:
        """Count the rows of a kind that goes of which a rule holds."""

    def delete(self, entity: str, rows: Sequence[Any]) -> None:
        """Delete rows with all that goes with them."""

    def next_version(self, row: Any, attribute: str) -> None:
        """Change the field of a row that tells its versions apart."""

    def key_of(self, row: Any) -> Any:
        """Give the key of a row, which tells it apart."""
