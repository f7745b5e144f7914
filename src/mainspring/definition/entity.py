"""An entity of the domain: a Django model and what is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, get_args, get_origin

from django.apps import apps
from django.db.models import Model

from mainspring.definition.policy import Policy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.expression import PrincipalRef
    from mainspring.definition.emit import Emit
    from mainspring.definition.history import History
    from mainspring.definition.records import Records
    from mainspring.definition.search import Search
    from mainspring.definition.text_types import TextType

M = TypeVar("M", bound=Model)


class Entity(Generic[M]):
    """Refines what is derived from a model; everything has a default.

    ```python
    class Flights(Entity[Flight]):
        \"\"\"A scheduled departure.\"\"\"

        exclude = ("crew_notes",)
    ```

    The docstring becomes the description on every surface.
    """

    name: ClassVar[str | None] = None
    """The name of its type; the model's own when not given."""
    plural: ClassVar[str | None] = None
    """The name for many of them; formed from the name when not given."""
    only: ClassVar[tuple[str, ...] | None] = None
    """The fields and links that are shown; all when not given."""
    exclude: ClassVar[tuple[str, ...]] = ()
    """Fields and links that are not shown."""
    fields: ClassVar[tuple[str, ...]] = ()
    """Fields that look like secrets and are shown all the same."""
    names: ClassVar[Mapping[str, str]] = {}
    """Other names for fields and links, by their Django name."""
    types: ClassVar[Mapping[str, str | TextType]] = {}
    """Types of fields that hold texts, by their Django name: "Email", or one of your own."""
    descriptions: ClassVar[Mapping[str, str]] = {}
    """Descriptions of fields and links, by their Django name; the help text when not given."""
    policy: ClassVar[Policy] = Policy()
    """Who may do what; Django's own permissions when not given."""
    defaults: ClassVar[Mapping[str, PrincipalRef]] = {}
    """What a new row has of whoever makes it, where nothing is given: `{"owner": principal.id}`."""
    version: ClassVar[str | None] = None
    """The field that each update changes, a whole number or a moment; updates can expect it."""
    search: ClassVar[Search | None] = None
    """What a search looks into; there is none when not given."""
    history: ClassVar[History | None] = None
    """Keeps what its rows were; there is none when not given."""
    emit: ClassVar[Emit] = {}
    """The events that are published when its rows are written; none when not given."""

    @classmethod
    def as_(cls, who: Any) -> Records[M]:
        """Read as somebody: what their Decision shows, through the engine of every surface.

        Args:
            who: a user of Django, a `Principal`, or None for nobody.

        Raises:
            TypeError: it is none of them, such as a name or a key.
        """
        records: Records[M] = apps.get_app_config("mainspring").records(cls, who)  # type: ignore[attr-defined]
        return records


OPTIONS = frozenset(name for name in vars(Entity) if not name.startswith("_"))
"""The attributes that say something of an entity itself."""


def members_of(entity: type[Entity[Any]] | None) -> dict[str, Any]:
    """Find what a class and its base classes say; the nearest counts, and no class says nothing."""
    said: dict[str, Any] = {}
    for base in reversed(entity.__mro__ if entity is not None else ()):
        if base not in Entity.__mro__:
            said |= vars(base)
    return said


def model_of(entity: type[Entity[Any]]) -> type[Model] | None:
    """Find the model that a class refines, None when it names none."""
    for base in entity.__mro__:
        for generic in getattr(base, "__orig_bases__", ()):
            if get_origin(generic) is Entity:
                (model,) = get_args(generic)
                return model if isinstance(model, type) else None
    return None
