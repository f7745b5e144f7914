"""Everything that takes part in the comparison, one file each, and the table of them."""

from dataclasses import dataclass

POSTGRESQL = "postgresql"
SQLITE = "sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of the table: how a contender is started."""

    name: str
    label: str
    environment: str  # a folder of .bench, made from requirements/<environment>.txt
    module: str  # file in this folder, without its ending
    databases: tuple[str, ...] = (POSTGRESQL, SQLITE)
    variables: tuple[tuple[str, str], ...] = ()  # extra environment variables
    apps: tuple[str, ...] = ()  # Django apps beside ``flights``
    node: bool = False


CONTENDERS = (
    Entry(name="sql", label="hand-written SQL", environment="django", module="sql"),
    Entry(
        name="mainspring",
        label="Mainspring",
        environment="mainspring",
        module="mainspring",
        apps=("mainspring",),
    ),
    Entry(
        name="mainspring-rows",
        label="Mainspring, row strategy",
        environment="mainspring",
        module="mainspring",
        variables=(("BENCH_STRATEGY", "rows"),),
        apps=("mainspring",),
    ),
    Entry(name="values", label=".values() + orjson", environment="django", module="values"),
    Entry(
        name="postgraphile",
        label="PostGraphile",
        environment="node",
        module="postgraphile",
        databases=(POSTGRESQL,),
        node=True,
    ),
    Entry(name="ninja", label="django-ninja", environment="ninja", module="ninja", apps=("ninja",)),
    Entry(
        name="drf",
        label="Django REST framework",
        environment="drf",
        module="drf",
        apps=("rest_framework",),
    ),
    Entry(
        name="graphene",
        label="graphene-django",
        environment="graphene",
        module="graphene",
        apps=("graphene_django",),
    ),
    Entry(
        name="strawberry",
        label="strawberry-django",
        environment="strawberry",
        module="strawberry",
        apps=("strawberry_django",),
    ),
    Entry(
        name="strawberry-cached",
        label="strawberry-django, documents cached",
        environment="strawberry",
        module="strawberry",
        variables=(("BENCH_STRAWBERRY_CACHES", "1"),),
        apps=("strawberry_django",),
    ),
)
BY_NAME = {entry.name: entry for entry in CONTENDERS}

_TRIPS = "benchmarks.bookings"
WRITERS = (
    Entry(
        name="sql",
        label="hand-written SQL",
        environment="django",
        module="sql_writes",
        apps=(_TRIPS,),
    ),
    Entry(
        name="mainspring",
        label="Mainspring",
        environment="mainspring",
        module="mainspring_writes",
        apps=("mainspring", _TRIPS),
    ),
    Entry(
        name="django",
        label="Django by hand",
        environment="django",
        module="django_writes",
        apps=(_TRIPS,),
    ),
    Entry(
        name="postgraphile",
        label="PostGraphile",
        environment="node",
        module="postgraphile",
        node=True,
    ),
    Entry(
        name="strawberry",
        label="strawberry-django",
        environment="strawberry",
        module="strawberry_writes",
        apps=("strawberry_django", _TRIPS),
    ),
    Entry(
        name="strawberry-cached",
        label="strawberry-django, documents cached",
        environment="strawberry",
        module="strawberry_writes",
        variables=(("BENCH_STRAWBERRY_CACHES", "1"),),
        apps=("strawberry_django", _TRIPS),
    ),
)
"""Who takes part in writing."""
LABELS = {entry.name: entry.label for entry in (*WRITERS, *CONTENDERS)}
