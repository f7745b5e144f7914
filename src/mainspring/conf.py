"""MAINSPRING = {...}: one typed, validated settings object; the only reader of settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from ipaddress import ip_network
from typing import TYPE_CHECKING, Any, get_type_hints

from django.conf import settings as django_settings

from mainspring.errors import SettingsError
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of one operation; each is on by default."""

    request_bytes: int = 1_000_000  # bytes of a request's body
    request_values: int = 25_000  # values in a request's JSON: commas and opening brackets
    document_length: int = 50_000  # characters of a document
    tokens: int = 2_000  # lexical tokens of a document
    operations: int = 20  # of a document, of which a request names one
    comparisons: int = 10_000  # steps to find out whether fields under one key can be merged
    depth: int = 10  # nested selection sets
    aliases: int = 15  # fields under another name, fragments flattened
    directives: int = 50  # directives of a document
    later_parts: int = 20  # parts of an answer that come later, by @defer and @stream
    root_fields: int = 20  # fields at the root, fragments flattened
    cost: int = 5_000  # points, see docs/explanation/limits.md
    page_size: int = 100  # rows of a list without a limit
    max_page_size: int = 1_000  # rows that a limit may ask for
    statement_timeout: float = 10.0  # seconds a statement may run on the database
    introspection_depth: int = 15  # nested selection sets below __schema and __type
    filter_nodes: int = 200  # conditions of all filters together
    filter_depth: int = 10  # nested conditions: relations, and, or, not
    sort_keys: int = 20  # of one list
    list_values: int = 1_000  # values of one list in a filter
    written_rows: int = 10_000  # rows that an operation gives values to
    written_depth: int = 8  # nested inputs: rows within the links of rows
    export_rows: int = 1_000_000  # rows of an export
    export_timeout: float = 600.0  # seconds that the database may take for an export
    warn_only: bool = False  # report what passes a limit and answer all the same

    def relaxed(self) -> Limits:
        """Give the limits of an operation that is answered with a warning.

        They still keep a process from running out of memory or of its stack.
        """
        endless = 1_000_000
        return replace(
            self,
            warn_only=False,
            document_length=self.request_bytes,
            tokens=self.tokens * 10,
            operations=endless,
            comparisons=self.comparisons * 50,
            depth=max(self.depth, 50),
            introspection_depth=max(self.introspection_depth, 50),
            aliases=endless,
            directives=endless,
            later_parts=endless,
            root_fields=endless,
            cost=self.cost * 1_000,
            max_page_size=endless,
            filter_nodes=self.filter_nodes * 5,
            sort_keys=200,
            filter_depth=max(self.filter_depth, 30),
            list_values=endless,
            written_rows=endless,
            written_depth=max(self.written_depth, 30),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLSettings:
    """Settings of the GraphQL surface."""

    graphiql: bool | None = None  # the page for a browser; None is only with DEBUG
    introspection: bool | str | None = None  # who may ask for the schema, a bool or a rule in words
    suggestions: bool | None = None  # did-you-mean in errors; None is only with DEBUG
    persisted: str = "auto"  # or "only": the allow-list alone; or "off"
    persisted_cache: str | None = None  # alias of a cache that shares them between processes
    idempotency_cache: str | None = None  # alias of a cache that keeps answers by their keys
    allow_list: str | None = None  # file of allowed documents, by SHA-256
    login_url: str | None = None  # address or URL name of a page to sign in, linked from GraphiQL
    examples: tuple[Mapping[str, Any], ...] = ()  # examples of GraphiQL: name, query, variables
    examples_folder: str | None = None  # folder of .graphql files, each a further example


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhooksSettings:
    """Settings of webhooks, which `mainspring.events.webhooks` in INSTALLED_APPS turns on."""

    types: tuple[str, ...] = ()  # events that endpoints may ask for: "flight.delayed", "flight.*"
    allow: str | None = None  # dotted path of a function of endpoint and event: whether it may go
    timeout: float = 15.0  # seconds that an endpoint has for its answer
    # Seconds to wait behind each attempt that failed; behind the last one there is no other.
    waits: tuple[float, ...] = (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)
    disable_after: float | None = 5.0  # days without a success, behind which it is disabled
    max_bytes: int = 100_000  # of a message
    keep_secret: float = 24.0  # hours that an old secret signs beside the new one
    keep_attempts: float | None = 30.0  # days of an attempt in the log; None is for ever
    allow_http: bool = False  # whether addresses may begin with http://
    ports: tuple[int, ...] = (80, 443, 8443)  # of addresses
    # Networks that are not public and may be called all the same, such as "10.1.0.0/16".
    allowed_networks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """Events that go to a broker."""

    types: tuple[str, ...] = ()  # of the events; "flight.*" is all that begin so, "*" is all
    to: str = field(default="", repr=False)  # the broker's URL, which may hold a password
    topic: str = "events"  # topic, exchange, stream or subject; "{type}" is that of the event
    name: str = ""  # of its deliveries' handler, "forward.<name>"; else the scheme of the URL
    mode: str = "structured"  # all in the body of a message; or "binary": attributes in headers
    order_by: str = "key"  # events of one "key" or one "subject" go one after the other; or ""
    queue: str = "forward"  # of its deliveries
    batch: int = 100  # events that go at once, at most
    retries: int = 10_000  # attempts behind the first
    options: Mapping[str, Any] = field(default_factory=dict, repr=False)  # of the client library

    def topic_of(self, type_: str) -> str:
        """Give where events of a type go."""
        return self.topic.replace("{type}", type_)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsSettings:
    """Settings of events."""

    keep_finished: float | None = 30.0  # days of an event whose work is done; None is for ever
    keep_exhausted: float | None = 90.0  # days of a dead letter and its event; None is for ever
    keep_failures: float | None = None  # days of an attempt's error; None is as long as its event
    batch: int = 100  # deliveries that a worker claims at once, at most
    lease: float = 30.0  # seconds that a worker has what it claimed, if it says nothing more
    poll: float = 5.0  # seconds between looks of a worker that others wake
    poll_unwoken: float = 1.0  # seconds between looks of a worker that nobody can wake
    lock_timeout: float | None = None  # seconds that a statement of a worker waits for a lock
    drain_limit: float | None = 25.0  # seconds from SIGTERM until what is at work is given up
    async_concurrency: int = 32  # attempts of async handlers that a worker runs at once
    async_connections: int = 8  # how many of them may use the database at once
    # Types of events: how many attempts may begin, such as {"flight.delayed": "100/min"}.
    rates: Mapping[str, str] = field(default_factory=dict)
    keep_received: float | None = 30.0  # days of a message in the inbox; None is for ever
    webhooks: WebhooksSettings = field(default_factory=WebhooksSettings)
    # Whose processes call handlers: "database", "celery", "rq", "dramatiq", the dotted path of
    # another one, or a dict of these by queue.
    backend: str | Mapping[str, str] = "database"
    backend_url: str | None = None  # where the Redis of the backend "rq" is
    resend: float = 30.0  # seconds behind which a message of a backend counts as lost
    source: str = ""  # where forwarded events come from: a URI, such as "https://flights.example"
    forward: tuple[Forward, ...] = ()  # which events go to which brokers, each a dict
    # Events that writes publish, by the labels of models, as `emit` of an entity.
    emit: Mapping[str, Any] = field(default_factory=dict)
    # Types of events that nothing else declares: what your own calls of `publish` publish, and
    # what comes from elsewhere. "billing.*" is all that begin so.
    types: tuple[str, ...] = ()
    undeclared: str = "warn"  # types that nobody declares: "allow", "warn" or "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldClass:
    """What a project says of a field class of its own."""

    scalar: str = ""  # the type of its values, such as "String"; for a list "[String]"
    pushed: bool = False  # whether the value in SQL equals the value in Python


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything under MAINSPRING, with its defaults."""

    # Apps whose models become entities, by label; or single models, as "app_label.Model".
    apps: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()  # models that do not, as "app_label.Model"
    # Attributes of the principal: name -> dotted path on the user, or a function of the user.
    attributes: Mapping[str, Any] = field(default_factory=dict)
    # Field classes: dotted path -> the type of the values, such as "String", or a dict of it.
    fields: Mapping[str, FieldClass] = field(default_factory=dict)
    exchange_rates: str | None = None  # dotted path of a function without arguments
    limits: Limits = field(default_factory=Limits)
    graphql: GraphQLSettings = field(default_factory=GraphQLSettings)
    events: EventsSettings = field(default_factory=EventsSettings)
    # Sessions of PostgreSQL: "keep" what is set in them, or leave nothing after a "transaction".
    sessions: str = "auto"
    strategy: str = "auto"  # "auto": JSON by the database where it can; "rows": always from rows
    # Compiled plans kept; those that ask for much take the room of several.
    cached_plans: int = 1_000
    # Parsed documents kept, and as many translated operations; large ones take more room as well.
    cached_documents: int = 1_000
    around_operation: tuple[str, ...] = ()  # dotted paths of what makes a scope for a principal
    plugins: tuple[str, ...] = ()  # dotted paths of modules with hooks, see mainspring.plugins

    def or_debug(self, value: bool | None) -> bool:  # noqa: FBT001 - a setting's value
        """Resolve a setting whose default is DEBUG."""
        return bool(django_settings.DEBUG) if value is None else value


def load() -> Settings:
    """Read and check MAINSPRING.

    Raises:
        SettingsError: it holds what is not a setting, or a value of the wrong type.
    """
    given = getattr(django_settings, "MAINSPRING", {})
    settings: Settings = _build(Settings, given, "MAINSPRING")
    _check_choice("['sessions']", settings.sessions, ("auto", "keep", "transaction"))
    _check_choice("['strategy']", settings.strategy, ("auto", "rows"))
    _check_choice(
        "['events']['undeclared']", settings.events.undeclared, ("allow", "warn", "error")
    )
    _check_choice("['graphql']['persisted']", settings.graphql.persisted, ("auto", "only", "off"))
    for name in ("persisted_cache", "idempotency_cache"):
        alias = getattr(settings.graphql, name)
        if alias is not None:
            _check_choice(f"['graphql']['{name}']", alias, tuple(django_settings.CACHES))
    for name in ("lease", "poll", "poll_unwoken", "resend"):
        seconds = getattr(settings.events, name)
        if not seconds:
            msg = f"MAINSPRING['events']['{name}'] is {seconds!r}; it is to be greater than 0."
            raise SettingsError(msg)
    _check_webhooks(settings.events.webhooks)
    _check_forward(settings.events)
    return settings


def _check_webhooks(settings: WebhooksSettings) -> None:
    where = "MAINSPRING['events']['webhooks']"
    if not settings.timeout:
        msg = f"{where}['timeout'] is {settings.timeout!r}; it is to be greater than 0."
        raise SettingsError(msg)
    for pattern in settings.types:
        if not pattern or "*" in pattern[:-1]:
            msg = f"{where}['types'] has {pattern!r}; a `*` stands at the end, as in 'flight.*'."
            raise SettingsError(msg)
    for text in settings.allowed_networks:
        try:
            ip_network(text)
        except ValueError as error:
            msg = f"{where}['allowed_networks'] has {text!r}, which is no network: {error}."
            raise SettingsError(msg) from error


def _check_forward(events: EventsSettings) -> None:
    where = "['events']['forward']"
    for forward in events.forward:
        _check_choice(f"{where}: 'mode'", forward.mode, ("structured", "binary"))
        _check_choice(f"{where}: 'order_by'", forward.order_by, ("key", "subject", ""))
        # Not the URL itself, which may hold a password.
        if not forward.types or "://" not in forward.to:
            msg = f"MAINSPRING{where}: each has 'types', and 'to', which is a URL."
            raise SettingsError(msg)
        if any("*" in pattern[:-1] for pattern in forward.types):
            msg = f"MAINSPRING{where}: a pattern of types has its * at the end, or none."
            raise SettingsError(msg)
    if events.forward and not events.source:
        msg = "MAINSPRING['events']['source'] is to say where forwarded events come from."
        raise SettingsError(msg)


_TASKS = "mainspring.events.backends.tasks."


def event_tasks() -> dict[str, Mapping[str, Any]]:
    """Give those backends of TASKS whose tasks are run as events, by their aliases."""
    given = getattr(django_settings, "TASKS", None) or {}
    return {
        alias: backend
        for alias, backend in given.items()
        if str(backend.get("BACKEND", "")).startswith(_TASKS)
    }


def _check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        listed = ", ".join(repr(choice) for choice in choices)
        msg = f"MAINSPRING{name} is {value!r}; it is to be one of {listed}."
        raise SettingsError(msg)


def _build(class_: type[Any], given: Any, where: str) -> Any:
    if not isinstance(given, Mapping):
        msg = f"{where} is to be a dict, not {type(given).__name__}."
        raise SettingsError(msg)
    known = {item.name for item in fields(class_)}
    for name in given:
        if name not in known:
            msg = f"{where} has no setting {name!r}. {did_you_mean(str(name), known)}".strip()
            raise SettingsError(msg)
    hints = get_type_hints(class_)
    return class_(
        **{name: _value(value, hints[name], f"{where}[{name!r}]") for name, value in given.items()}
    )


def _field_classes(given: Any, where: str) -> dict[str, FieldClass]:
    if not isinstance(given, Mapping):
        msg = f"{where} is to be a dict, not {type(given).__name__}."
        raise SettingsError(msg)
    found: dict[str, FieldClass] = {}
    for path, value in given.items():
        described = {"scalar": value} if isinstance(value, str) else value
        place = f"{where}[{path!r}]"
        found[str(path)] = _build(FieldClass, described, place)
        if not found[str(path)].scalar:
            msg = f"{place} names no type."
            raise SettingsError(msg)
    return found


def _forwards(given: Any, where: str) -> tuple[Forward, ...]:
    if not isinstance(given, list | tuple):
        msg = f"{where} is to be a list of dicts."
        raise SettingsError(msg)
    made = (_build(Forward, one, f"{where}[{place}]") for place, one in enumerate(given))
    return tuple(one if one.name else replace(one, name=one.to.partition(":")[0]) for one in made)


def _texts(given: Any, where: str) -> tuple[str, ...]:
    fits = isinstance(given, list | tuple | set | frozenset)
    if not fits or not all(isinstance(text, str) for text in given):
        msg = f"{where} is {given!r}; it is to be a list of strings."
        raise SettingsError(msg)
    # A set has no order, and names must not depend on chance.
    return tuple(given if isinstance(given, list | tuple) else sorted(given))


def _is_of_texts(value: Any) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(text, str) for pair in value.items() for text in pair
    )


def _numbers(given: Any, hint: Any, where: str) -> tuple[float, ...]:
    kind = _NUMBERS[hint]
    if not isinstance(given, list | tuple) or not all(_PLAIN[kind](number) for number in given):
        msg = f"{where} is {given!r}; it is to be a list, each of it {_WANTED[kind]}."
        raise SettingsError(msg)
    return tuple(given)


_NESTED = (Limits, GraphQLSettings, EventsSettings, WebhooksSettings)
_NUMBERS: dict[Any, type[float]] = {tuple[int, ...]: int, tuple[float, ...]: float}
_PLAIN: dict[Any, Callable[[Any], bool]] = {
    str: lambda value: isinstance(value, str),
    bool: lambda value: isinstance(value, bool),
    int: lambda value: isinstance(value, int) and not isinstance(value, bool) and value > 0,
    float: lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
    ),
    float | None: lambda value: value is None or _PLAIN[float](value),
    str | None: lambda value: value is None or isinstance(value, str),
    bool | str | None: lambda value: value is None or isinstance(value, bool | str),
    bool | None: lambda value: value is None or isinstance(value, bool),
    Mapping[str, Any]: lambda value: isinstance(value, Mapping),
    str | Mapping[str, str]: lambda value: isinstance(value, str) or _is_of_texts(value),
}

_WANTED: dict[Any, str] = {
    str: "a string",
    bool: "True or False",
    int: "a whole number greater than 0",
    float: "a number, 0 or greater",
    float | None: "a number, 0 or greater, or None",
    str | None: "a string or None",
    bool | str | None: "True, False, a string or None",
    bool | None: "True, False or None",
    Mapping[str, Any]: "a dict",
    str | Mapping[str, str]: "a string, or a dict of strings",
}


def _names(value: Any, where: str) -> Mapping[str, str]:
    if not _is_of_texts(value):
        msg = f"{where} is to be a dict of strings, not {value!r}."
        raise SettingsError(msg)
    return dict(value)


_BUILT: dict[Any, Callable[[Any, str], Any]] = {
    Mapping[str, FieldClass]: _field_classes,
    Mapping[str, str]: _names,
    tuple[Forward, ...]: _forwards,
}
"""What is made of values that are more than they look like."""


def _value(value: Any, hint: Any, where: str) -> Any:
    if hint in _NESTED:
        return _build(hint, value, where)
    if hint in _BUILT:
        return _BUILT[hint](value, where)
    test = _PLAIN.get(hint)
    if test is not None and not test(value):
        msg = f"{where} is {value!r}; it is to be {_WANTED[hint]}."
        raise SettingsError(msg)
    if test is None and isinstance(value, str):
        msg = f"{where} is to be a list, not a string."
        raise SettingsError(msg)
    if hint == tuple[str, ...]:
        return _texts(value, where)
    if hint in _NUMBERS:
        return _numbers(value, hint, where)
    if isinstance(value, list):
        return tuple(value)
    return value
