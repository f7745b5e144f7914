"""An operation whose answer comes in parts: what is read for each, and when.

The first part is read as any answer is. It holds the keys of the rows of which more is to come, so
a later part reads those very rows, as they are then: nothing is open between two parts, however
slowly a client takes them. A row that has gone meanwhile, or is no longer seen, is told as GONE.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.errors import Gone
from mainspring.operation.result import Answer, Problem
from mainspring.surfaces.graphql.anchors import anchors_in, without_anchors
from mainspring.surfaces.graphql.later_parts import StreamPart
from mainspring.surfaces.graphql.responses import is_null

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from mainspring.execution.engine import Engine
    from mainspring.operation.principal import Principal
    from mainspring.surfaces.graphql.anchors import Anchor
    from mainspring.surfaces.graphql.later_parts import LaterParts, RowPart, WholePart

    Path = tuple[str | int, ...]

_ROWS = 100
"""Of a list or a fragment that one payload holds at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """Something of the answer that is still to come."""

    number: int
    path: Path  # of the object or the list that it belongs to
    is_list: bool = False  # whether it is further items of a list
    label: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A piece of what was pending."""

    pending: Pending
    data: bytes | None = None  # members for an object; None when they cannot be read
    items: tuple[bytes, ...] | None = None  # further ones of a list, in place of `data`
    place: int = 0  # of the first of the items in the list
    problems: tuple[Problem, ...] = ()
    failed: bool = False  # whether there is nothing but problems
    completes: bool = True  # whether nothing more of it is to come


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What is sent at once."""

    answers: tuple[Answer, ...] | None = None  # root fields, of the first one
    pending: tuple[Pending, ...] = ()  # what is announced with it
    delivered: tuple[Delivered, ...] = ()
    has_next: bool


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A row of which a part is to be read."""

    anchor: Anchor
    pending: Pending


@dataclass(slots=True)
class _Stream:
    """A list of which rows are still to be read."""

    part: StreamPart
    pending: Pending
    anchors: deque[Anchor]
    place: int  # of the next row


class Parted:
    """Reads the parts of one answer.

    Args:
        parts: those after the first.
        values: of the slots of all parts.
        engine: reads rows.
        principal: who asks.
        answers: reads the root fields of a part that is not of rows; of the first for None.
    """

    def __init__(
        self,
        parts: LaterParts,
        values: Sequence[Any],
        *,
        engine: Engine,
        principal: Principal,
        answers: Callable[[WholePart | None], Sequence[Answer]],
    ) -> None:
        self._parts = parts
        self._values = values
        self._engine = engine
        self._principal = principal
        self._answers = answers
        self._numbers = count()
        self._announced: list[Pending] = []
        self._streams: deque[_Stream] = deque()
        self._rows: dict[int, deque[_Waiting]] = {}  # by the number of their part
        self._whole: deque[tuple[WholePart, Pending]] = deque()
        self._hidden = list(parts.whole)  # those whose object was not sent yet

    def payloads(self) -> Iterator[Payload]:
        """Read part after part; nothing is read before it is asked for."""
        answers = tuple(self._answers(None))
        if is_null(answers):
            yield Payload(answers=answers, has_next=False)
            return
        answers = tuple(self._noted(answer) for answer in answers)
        self._announce_whole({answer.key: answer for answer in answers})
        yield self._payload(answers=answers)
        while self._has_next:
            yield self._payload(delivered=self._next())

    def _payload(
        self,
        *,
        answers: tuple[Answer, ...] | None = None,
        delivered: tuple[Delivered, ...] = (),
    ) -> Payload:
        pending = tuple(self._announced)
        self._announced.clear()
        return Payload(
            answers=answers, pending=pending, delivered=delivered, has_next=self._has_next
        )

    @property
    def _has_next(self) -> bool:
        return bool(self._streams or self._rows or self._whole)

    def _next(self) -> tuple[Delivered, ...]:
        """Read the next part: lists first, as they bring rows whose parts are read together."""
        if self._streams:
            return (self._next_of_list(),)
        if self._rows:
            return self._next_of_rows()
        return (self._next_whole(),)

    def _announce(self, path: Path, label: str | None, *, is_list: bool = False) -> Pending:
        pending = Pending(number=next(self._numbers), path=path, label=label, is_list=is_list)
        self._announced.append(pending)
        return pending

    # Anchors ----------------------------------------------------------------------------------

    def _noted(self, answer: Answer) -> Answer:
        """Take the anchors out of a root field, and note what is to come."""
        anchors = self._note(answer.data, (answer.key,))
        lists: dict[int, list[Anchor]] = {}
        for anchor in anchors:
            lists.setdefault(anchor.number, []).append(anchor)
        texts: dict[int, bytes] = {}
        problems = list(answer.problems)
        for number, found in lists.items():
            begun = self._begun(number, found)
            if begun.failed:
                told = tuple(replace(item, path=(answer.key,)) for item in begun.problems)
                return replace(answer, data=b"null", problems=told)
            texts[number] = b"[%s]" % b",".join(begun.items or ())
            problems += begun.problems
        data = without_anchors(answer.data, lists=texts)
        return replace(answer, data=data, problems=tuple(problems))

    def _note(self, data: bytes, path: Path) -> list[Anchor]:
        """Note the rows of which something is to come; give the anchors of rows of lists."""
        others = []
        for anchor in anchors_in(data, path=path):
            part = self._parts.of_rows[anchor.number]
            if isinstance(part, StreamPart):
                others.append(anchor)
            else:
                pending = self._announce(anchor.path, part.label)
                self._rows.setdefault(anchor.number, deque()).append(_Waiting(anchor, pending))
        return others

    # Lists ------------------------------------------------------------------------------------

    def _begun(self, number: int, anchors: list[Anchor]) -> Delivered:
        """Read the rows of a list that are shown at first."""
        part: Any = self._parts.of_rows[number]
        initial = part.initial
        shown = self._values[initial.index] if isinstance(initial, Slot) else initial
        path = anchors[0].path[:-1]  # of its first row, without the place
        pending = Pending(number=-1, path=path, label=part.label)
        made = self._items(part, pending, anchors[:shown], place=0)
        rest = deque(anchors[shown:])
        if rest and not made.failed:
            pending = self._announce(path, part.label, is_list=True)
            place = len(made.items or ())
            self._streams.append(_Stream(part, pending, rest, place))
        return made

    def _next_of_list(self) -> Delivered:
        stream = self._streams[0]
        some = _taken(stream.anchors)
        made = self._items(stream.part, stream.pending, some, place=stream.place)
        stream.place += len(made.items or ())
        completes = made.failed or not stream.anchors
        if completes:
            self._streams.popleft()
        return replace(made, completes=completes)

    def _items(
        self, part: StreamPart, pending: Pending, anchors: list[Anchor], *, place: int
    ) -> Delivered:
        """Read rows of a list; those that have gone are left out."""
        items: list[bytes] = []
        problems: list[Problem] = []
        for answer in self._read(part, anchors):
            if answer is None:
                continue
            path = (*pending.path, place + len(items))
            if answer.data == b"null":
                told = _told(answer.problems, pending.path)
                return Delivered(pending=pending, place=place, problems=told, failed=True)
            self._note(answer.data, path)
            items.append(without_anchors(answer.data))
            problems += _told(answer.problems, path)
        return Delivered(pending=pending, items=tuple(items), place=place, problems=tuple(problems))

    # Rows -------------------------------------------------------------------------------------

    def _next_of_rows(self) -> tuple[Delivered, ...]:
        number, waiting = next(iter(self._rows.items()))
        some = _taken(waiting)
        if not waiting:
            del self._rows[number]
        answers = self._read(self._parts.of_rows[number], [item.anchor for item in some])
        return tuple(
            self._of_row(item.pending, answer) for item, answer in zip(some, answers, strict=True)
        )

    def _of_row(self, pending: Pending, answer: Answer | None) -> Delivered:
        if answer is None:
            return Delivered(pending=pending, problems=(_gone(pending.path),), failed=True)
        problems = _told(answer.problems, pending.path)
        if answer.data == b"null":
            return Delivered(pending=pending, problems=problems, failed=True)
        self._note(answer.data, pending.path)
        return Delivered(pending=pending, data=without_anchors(answer.data), problems=problems)

    def _read(self, part: RowPart | StreamPart, anchors: list[Anchor]) -> list[Answer | None]:
        """Read the rows of anchors, in their order."""
        grouped: dict[str, list[int]] = {}
        for place, anchor in enumerate(anchors):
            grouped.setdefault(anchor.entity, []).append(place)
        found: list[Answer | None] = [None] * len(anchors)
        for entity, places in grouped.items():
            keys = [anchors[place].key for place in places]
            answers = self._engine.rows(part.reads[entity], keys, self._values, self._principal)
            for place, answer in zip(places, answers, strict=True):
                found[place] = answer
        return found

    # Others -----------------------------------------------------------------------------------

    def _announce_whole(self, sent: Mapping[str, Answer]) -> None:
        """Announce the parts at the root, and those of objects that are sent now."""
        hidden = []
        for part in self._hidden:
            if part.path and part.path[0] not in sent:
                hidden.append(part)
            elif not part.path or sent[part.path[0]].data != b"null":
                self._whole.append((part, self._announce(part.path, part.label)))
        self._hidden = hidden

    def _next_whole(self) -> Delivered:
        part, pending = self._whole.popleft()
        answers = tuple(self._answers(part))
        if not part.path and is_null(answers):
            return Delivered(pending=pending, problems=_problems(answers), failed=True)
        answers = tuple(self._noted(answer) for answer in answers)
        if part.path:
            return _of_object(pending, *answers)
        problems = _problems(answers)
        self._announce_whole({answer.key: answer for answer in answers})
        return Delivered(pending=pending, data=as_object(answers), problems=problems)


def _of_object(pending: Pending, answer: Answer) -> Delivered:
    failed = answer.data == b"null"
    data = None if failed else answer.data
    return Delivered(pending=pending, data=data, problems=answer.problems, failed=failed)


def _problems(answers: Iterable[Answer]) -> tuple[Problem, ...]:
    return tuple(problem for answer in answers for problem in answer.problems)


def as_object(answers: Sequence[Answer]) -> bytes:
    """Put root fields into one JSON object, null where one of them takes all along."""
    if is_null(answers):
        return b"null"
    return b"{%s}" % b",".join(b'"%s":%s' % (item.key.encode(), item.data) for item in answers)


def _taken(waiting: deque[Any]) -> list[Any]:
    """Take the first ones away, as many as are read at once."""
    return [waiting.popleft() for _ in range(min(_ROWS, len(waiting)))]


def _told(problems: tuple[Problem, ...], path: Path) -> tuple[Problem, ...]:
    """Say of problems of a row where the row is; their own path begins with its empty key."""
    return tuple(replace(item, path=(*path, *item.path[1:])) for item in problems)


def _gone(path: Path) -> Problem:
    return Problem(
        code=Gone.code,
        message="This row is not there any more.",
        path=path,
        hint="Ask for it again.",
    )
