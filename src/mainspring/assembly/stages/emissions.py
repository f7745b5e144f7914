"""Which events writes publish by themselves, and what is wrong with what is said of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import router

from mainspring.assembly.places import place_of
from mainspring.assembly.secrets import looks_secret
from mainspring.blueprint.emitting import EmissionNode, Moment
from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Linkage
from mainspring.definition.emit import Emit
from mainspring.text import did_you_mean, snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft

EVENTS = "mainspring_events"
"""Label of the app that keeps events."""
_LONGEST_KEY = 64  # characters, as of the column of subjects
_KNOWN = tuple(Emit.__annotations__)
_TYPE = re.compile(r"[A-Za-z0-9_]+([.\-:][A-Za-z0-9_]+)*")
_LONGEST_TYPE = 100  # characters, as of its column
_NOT_INSTALLED = 'Add "mainspring.events" to INSTALLED_APPS, which keeps events.'


def add_emissions(draft: Draft) -> None:
    """Check the events that entities and settings name, and keep what is right."""
    left = dict(draft.emits)
    for item in draft.entities:
        own = item.definition.emit if item.definition is not None else {}
        said, where = left.pop(item.label, None), f"{item.label}.emit"
        if said is not None and own:
            message = "MAINSPRING['events']['emit'] says something of it too."
            hint = f"Take it out of there, or out of {place_of(item)}."
            draft.findings.add("E027", where, message, hint=hint)
        elif said is not None:
            place = f"MAINSPRING['events']['emit'][{item.label!r}]"
            _Emissions(draft, item.model, said, where=place, item=item).add()
        elif own:
            _Emissions(draft, item.model, own, where=where, item=item).add()
    for label, said in left.items():
        place = f"MAINSPRING['events']['emit'][{label!r}]"
        model = _model(draft, label, place)
        if model is not None:
            _Emissions(draft, model, said, where=place, item=None).add()


def check_type(type_: object) -> str:
    """Say what is wrong with the name of a type of events; empty where nothing is."""
    if not isinstance(type_, str):
        return f"{type_!r} is no type of events; write a text, such as 'flight.delayed'."
    if not _TYPE.fullmatch(type_):
        return f"{type_!r} is no type of events: words are joined by dots, as in 'flight.delayed'."
    if len(type_) > _LONGEST_TYPE:
        return f"{type_!r} is longer than {_LONGEST_TYPE} characters."
    return ""


def lacks_events() -> str:
    """Say what to do where nothing keeps events; empty where the app is installed."""
    return "" if EVENTS in apps.app_configs else _NOT_INSTALLED


def _unnamed(model: Any) -> str:
    """Say that keys of a model's rows may be too long to name the subject of an event.

    A write whose event cannot be stored would be undone.
    """
    length = getattr(model._meta.pk, "max_length", None)
    if length is None or length <= _LONGEST_KEY:
        return ""
    return f"Its key has up to {length} characters, and events name rows by {_LONGEST_KEY}."


def elsewhere(model: Any) -> str:
    """Say that rows of a model are written to another database than events; empty if they are not.

    There an event could be kept without its row, or the row without its event.
    """
    if EVENTS not in apps.app_configs:
        return ""
    events = router.db_for_write(apps.get_model(EVENTS, "StoredEvent"))
    rows = router.db_for_write(model)
    if rows == events:
        return ""
    return f"Its rows are in the database {rows!r}, and events in {events!r}."


def _model(draft: Draft, label: str, where: str) -> Any:
    """Find a model that is not exposed."""
    known = {model._meta.label: model for model in apps.get_models()}
    if label not in known:
        hint = did_you_mean(label, known) or "Write it as 'app_label.Model'."
        draft.findings.add("E013", where, f"There is no model {label!r}.", hint=hint)
    return known.get(label)


def _are_names(names: object) -> bool:
    """Tell whether something is several texts."""
    if not isinstance(names, Collection) or isinstance(names, str | Mapping):
        return False
    return all(isinstance(name, str) for name in names)


class _Emissions:
    """What is said of one model.

    Args:
        draft: the domain in the making.
        model: the model.
        said: as it is written.
        where: it is written.
        item: of its entity; None where the model is not exposed.
    """

    def __init__(
        self, draft: Draft, model: Any, said: Any, *, where: str, item: EntityDraft | None
    ) -> None:
        self._draft = draft
        self._model = model
        self._said = said
        self._where = where
        self._item = item
        self._hint = f"Correct `emit` in {place_of(item)}." if item is not None else "Correct it."

    def add(self) -> None:
        """Keep its events."""
        if not isinstance(self._said, Mapping):
            self._tell(f"It is {self._said!r}; a dict is wanted, such as {{'created': ...}}.")
            return
        for name in self._said:
            if name not in _KNOWN:
                hint = did_you_mean(str(name), _KNOWN) or f"It takes {', '.join(_KNOWN)}."
                self._tell(f"Nothing is published when rows are {name!r}.", hint)
        if missing := lacks_events():
            self._tell("Nothing keeps events.", missing)
            return
        if not isinstance(self._said.get("signals", False), bool):
            self._tell(f"`signals` is {self._said['signals']!r}; True or False is wanted.")
        if problem := _unnamed(self._model):
            self._tell(problem, "Give it a shorter key.")
            return
        if problem := elsewhere(self._model):
            self._tell(problem, "Write both to one database, as they are to be there together.")
            return
        self._draft.emissions += self._nodes()

    def _nodes(self) -> Iterator[EmissionNode]:
        """Give what is right of it."""
        values = self._columns(self._said.get("values", ()), "values")
        types: dict[str, None] = {}
        for moment, type_, watched in self._asked():
            if problem := check_type(type_):
                self._tell(problem)
                continue
            if type_ in types:
                self._tell(f"{type_!r} is published twice.", "Give each a type of its own.")
                continue
            types[type_] = None
            yield EmissionNode(
                type=type_,
                label=self._model._meta.label,
                entity="" if self._item is None else self._item.name,
                moment=moment,
                watched=watched or (),
                told=() if moment is not Moment.UPDATED else watched or self._open(),
                values=values,
                signals=self._item is None or bool(self._said.get("signals")),
            )

    def _asked(self) -> Iterator[tuple[Moment, Any, tuple[str, ...] | None]]:
        """List moments, types and what is watched; None is everything."""
        for moment in (Moment.CREATED, Moment.DELETED):
            if moment in self._said:
                yield moment, self._said[moment], None
        updated = self._said.get(Moment.UPDATED)
        match updated:
            case None:
                return
            case str():
                yield Moment.UPDATED, updated, None
            case Mapping():
                for type_, names in updated.items():
                    found = self._columns(names, f"updated[{type_!r}]", linked=True)
                    if found:
                        yield Moment.UPDATED, type_, found
            case _:
                found = self._columns(updated, "updated", linked=True)
                if found:
                    yield Moment.UPDATED, f"{snake(self._model.__name__)}.updated", found

    # Fields -----------------------------------------------------------------------------------

    def _columns(self, names: Any, part: str, *, linked: bool = False) -> tuple[str, ...]:
        """Find fields by their names, and tell of those that are not there.

        Args:
            names: as they are written.
            part: of what is said, where they stand.
            linked: whether links by tables are meant too.
        """
        if not _are_names(names):
            self._tell(f"`{part}` is {names!r}; a list of fields is wanted.")
            return ()
        if not names and linked:
            self._tell(f"`{part}` names no field.", "Write a type alone where any field counts.")
        known = self._known(linked=linked)
        for name in names:
            if name not in known:
                message = f"`{part}` names {name!r}, which is no column that {self._shows()}."
                hint = did_you_mean(name, known) or self._hint
                self._draft.findings.add("E005", self._where, message, hint=hint)
        return tuple(dict.fromkeys(known[name] for name in names if name in known))

    def _shows(self) -> str:
        return f"{self._item.name} shows" if self._item is not None else "it has"

    def _known(self, *, linked: bool) -> dict[str, str]:
        """Give the attributes of what may be named, by the names that it has."""
        found: dict[str, str] = {}
        for column in self._model._meta.concrete_fields:
            if self._is_shown(column):
                found |= {column.name: column.attname, column.attname: column.attname}
        if linked and self._item is not None:
            for attribute, relation in self._item.relations.items():
                if relation.linkage is Linkage.THROUGH:
                    found[attribute] = attribute
        return found

    def _is_shown(self, column: Any) -> bool:
        if self._item is None:
            return not looks_secret(column)
        names = {column.name, column.attname}
        return bool(names & self._item.fields.keys() or names & self._item.relations.keys())

    def _open(self) -> tuple[str, ...]:
        """List the columns of an entity that everybody may read who may read the row."""
        if self._item is None:
            return ()  # nobody may read any of it
        members: dict[str, Any] = {**self._item.fields, **self._item.relations}
        return tuple(
            column.attname
            for column in self._model._meta.concrete_fields
            if not column.primary_key
            for member in [members.get(column.name) or members.get(column.attname)]
            if member is not None and member.read == TRUE
        )

    def _tell(self, message: str, hint: str = "") -> None:
        self._draft.findings.add("E027", self._where, message, hint=hint or self._hint)
