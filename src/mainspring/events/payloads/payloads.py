"""The declared types of a project's events: what they hold, and what older ones become.

A payload stands in the database as it was published. Whoever reads it makes it younger, one version
after the other, and a dataclass in the end. Names that a dataclass does not have are ignored there:
they are of a newer deployment that added them with defaults.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.payloads import PAYLOADS
from mainspring.errors import BadInput, SetupError
from mainspring.events.errors import EventProcessingError
from mainspring.events.findings import Findings
from mainspring.events.payloads.plain import plain
from mainspring.events.payloads.reading import Misfit, Place, Read, check, needed, reader
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from mainspring.blueprint.payloads import PayloadMark, UpcastMark
    from mainspring.operation.event import Event, NewEvent

    Upcaster = Callable[[dict[str, Any]], Mapping[str, Any]]

_DEPLOYING = 60.0
"""Seconds after which an event is tried again whose payload is newer than the code."""


@dataclass(slots=True, kw_only=True)
class _Declared:
    """A type of events that has a dataclass."""

    name: str  # of the type
    version: int  # the newest one
    class_: Any  # the dataclass
    read: Read
    upcasts: dict[int, Upcaster] = field(default_factory=dict)  # by the version that they make

    @property
    def oldest(self) -> int:
        """The oldest version that can be read."""
        oldest = self.version
        while oldest in self.upcasts:
            oldest -= 1
        return oldest

    def current(self, payload: Any, version: int) -> Any:
        """Make a payload of an older version one of the newest.

        Raises:
            Exception: what an upcaster raises.
        """
        for to in range(version + 1, self.version + 1):
            payload = dict(self.upcasts[to](payload))
        return payload


@dataclass(frozen=True, slots=True)
class Unread:
    """Stands in the place of a payload that cannot be read."""

    error: EventProcessingError  # that says why


class Payloads:
    """The payloads of a project's events.

    Args:
        declared: dataclasses, and of what they are the payload.
        upcasters: functions, and what they make of which payloads.

    Raises:
        AssemblyError: one cannot be, or an older version cannot be read.
    """

    def __init__(
        self,
        declared: Iterable[tuple[PayloadMark, type]],
        upcasters: Iterable[tuple[UpcastMark, Upcaster]],
    ) -> None:
        self._by_type: dict[str, _Declared] = {}
        problems = Findings()
        for mark, class_ in declared:
            with problems.noting("E028", mark.type):
                self._add(mark, class_)
        found: dict[str, dict[int, Upcaster]] = defaultdict(dict)
        for upcast, function in upcasters:
            if found[upcast.type].setdefault(upcast.to, function) is not function:
                problems.add("E028", upcast.type, f"Two functions make version {upcast.to}.")
        for type_, upcasts in found.items():
            with problems.noting("E028", type_):
                self._connect(type_, upcasts)
        for one in self._by_type.values():
            with problems.noting("E028", one.name):
                _check_versions(one)
        problems.refuse()

    def _add(self, mark: PayloadMark, class_: type) -> None:
        if not is_dataclass(class_):
            msg = f"Its payload {class_.__name__} is to be a dataclass."
            raise SetupError(msg)
        other = self._by_type.get(mark.type)
        if other is not None and other.class_ is not class_:
            msg = f"{class_.__name__} and {other.class_.__name__} are both its payload. "
            raise SetupError(f"{msg}Keep the newest, and an upcast for older events.")
        check(class_)
        self._by_type[mark.type] = _Declared(
            name=mark.type, version=mark.version, class_=class_, read=reader(class_)
        )

    def _connect(self, type_: str, upcasts: dict[int, Upcaster]) -> None:
        one = self._by_type.get(type_)
        if one is None:
            msg = "There is an upcast, and no dataclass that is the payload."
            raise SetupError(f"{msg} {did_you_mean(type_, self._by_type)}".strip())
        one.upcasts = upcasts

    def __bool__(self) -> bool:
        return bool(self._by_type)

    def types(self) -> tuple[str, ...]:
        """List the declared types."""
        return tuple(self._by_type)

    def class_of(self, type_: str) -> type | None:
        """Give the dataclass that payloads of a type are; None where none is declared."""
        one = self._by_type.get(type_)
        return None if one is None else one.class_

    def check_published(self, types: Iterable[tuple[str, Collection[str] | None]]) -> None:
        """Look whether what is published by itself has what the dataclasses of its types need.

        Args:
            types: with the names in their payloads; None where these are not known.

        Raises:
            AssemblyError: something is missing.
        """
        problems = Findings()
        for type_, names in types:
            one = self._by_type.get(type_)
            if one is None or names is None:
                continue
            for name in needed(one.class_):
                if name not in names:
                    message = f"{one.class_.__name__} needs {name!r}, which nothing gives."
                    hint = f"It is published with {', '.join(sorted(names))}."
                    problems.add("E027", type_, message, hint=hint)
        problems.refuse()

    def fitting(self, type_: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Give what the dataclass of a type has of a payload that nobody has written by hand."""
        one = self._by_type.get(type_)
        if one is None:
            return payload
        known = {item.name for item in fields(one.class_)}
        return {name: value for name, value in payload.items() if name in known}

    # Publishing -------------------------------------------------------------------------------

    def stored(self, event: NewEvent) -> tuple[Any, int]:
        """Give what is stored of an event's payload, and its version.

        Raises:
            BadInput: it is not what is declared.
        """
        one, payload = self._by_type.get(event.type), event.payload
        if one is None:
            _check_class(event)
            is_record = is_dataclass(payload) and not isinstance(payload, type)
            return asdict(payload) if is_record else payload, event.version or 1
        version = one.version if event.version is None else event.version
        if isinstance(payload, one.class_):
            payload, version = plain(payload), self._own(one, version)
        elif isinstance(payload, dict):
            payload = plain(payload)
        else:
            msg = f"The payload of {event.type} is a {type(payload).__name__}."
            raise BadInput(msg, hint=f"Give a {one.class_.__name__}, or a dict of its fields.")
        made = _checked(one, payload, version)
        return plain(made) if version == one.version else payload, version

    @staticmethod
    def _own(one: _Declared, version: int) -> int:
        if version != one.version:
            name = one.class_.__name__
            msg = f"A {name} is version {one.version} of {one.name}, not {version}."
            raise BadInput(msg, hint="Leave the version out.")
        return version

    # Handling ---------------------------------------------------------------------------------

    def typed(self, event: Event[Any]) -> Event[Any]:
        """Give an event as `read` does, with an `Unread` in the place of what cannot be read."""
        if event.type not in self._by_type:
            return event
        try:
            return self.read(event)
        except EventProcessingError as error:
            return replace(event, payload=Unread(error))

    def read(self, event: Event[Any]) -> Event[Any]:
        """Give an event with the dataclass of its type, if one is declared.

        Raises:
            EventProcessingError: its payload cannot be read by this version of the code.
        """
        one = self._by_type.get(event.type)
        # Tables of the project's own have types of their own.
        if one is None or event.model:
            return event
        if event.version > one.version:
            msg = f"{event.type} has version {event.version}, and this code knows {one.version}."
            raise EventProcessingError(msg, code="PAYLOAD_NEWER", retry_after=_DEPLOYING)
        if event.version < one.oldest:
            msg = f"{event.type} has version {event.version}, and {one.oldest} is the oldest known."
            raise EventProcessingError(msg, code="PAYLOAD_OLDER")
        try:
            payload = one.current(event.payload, event.version)
            made = one.read(payload, Place(strict=False))
        except Exception as error:
            # Whatever an upcaster of the project raises: it did not expect this payload.
            msg = f"The payload of {event.type} is no {one.class_.__name__}: {error}"
            raise EventProcessingError(msg, code="PAYLOAD_MISFIT") from error
        return replace(event, payload=made)


def _check_class(event: NewEvent) -> None:
    """Refuse the payload of another type."""
    marks = vars(type(event.payload)).get(PAYLOADS, ())
    if marks and event.type not in {mark.type for mark in marks}:
        name = type(event.payload).__name__
        msg = f"A {name} is the payload of {marks[0].type}, not of {event.type}."
        raise BadInput(msg)


def _checked(one: _Declared, payload: Any, version: int) -> Any:
    """Read a payload as its handlers will.

    Raises:
        BadInput: it does not fit.
    """
    if not one.oldest <= version <= one.version:
        known = f"{one.oldest} to {one.version}" if one.oldest < one.version else one.version
        msg = f"{one.name} has no version {version} that can be read."
        raise BadInput(msg, hint=f"Give version {known}.")
    try:
        current = one.current(payload, version)
        return one.read(current, Place(strict=version == one.version))
    except Misfit as error:
        msg = f"The payload of {one.name} does not fit: {error}"
        raise BadInput(msg, hint=error.hint) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        # Of an upcaster, which takes what it expects for granted.
        msg = f"The payload of {one.name} is none of version {version}: {error!r}."
        raise BadInput(msg) from error


def _check_versions(one: _Declared) -> None:
    """Refuse upcasters that lead nowhere, and a version that nothing older can become.

    Raises:
        SetupError: there are such.
    """
    if one.version > 1 and one.version not in one.upcasts:
        msg = f"No function makes version {one.version} of version {one.version - 1}."
        raise SetupError(f'{msg} Write @upcast("{one.name}", to={one.version}).')
    lost = sorted(to for to in one.upcasts if not one.oldest < to <= one.version)
    if lost:
        listed = ", ".join(map(str, lost))
        msg = f"Upcasts make version {listed}, from which nothing leads to {one.version}."
        raise SetupError(f"{msg} Write one for each version up to {one.version}.")
