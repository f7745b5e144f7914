"""Rows of the app `generic`: keys to rows that are there, gone, hidden or of no type at all."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model

from tests.foreign.apps.generic import models
from tests.foreign.apps.inheritance.models import Truck
from tests.foreign.apps.keys.models import Device
from tests.foreign.apps.managers.models import Hidden
from tests.foreign.apps.unexposed.models import Vault
from tests.foreign.writer import Writer

# The key of a content type whose model is gone, far from those that Django gives out.
GHOST = 30_000


def _kind(model: type[Model], *, concrete: bool = True) -> ContentType:
    return ContentType.objects.get_for_model(model, for_concrete_model=concrete)


def write(writer: Writer) -> None:
    """Write the targets and then the keys."""
    bookmarks = writer.add_each(
        models.Bookmark, [{"url": "https://example.org/1"}, {"url": "https://example.org/2"}]
    )
    item = writer.add(models.Item, name="item with the key of a bookmark")
    # What a removed app leaves behind.
    ghost = writer.add(ContentType, id=GHOST, app_label="gone", model="ghost")
    for name, kind, key in (
        ("to a bookmark", _kind(models.Bookmark), bookmarks[0].pk),
        ("to it again", _kind(models.Bookmark), bookmarks[0].pk),
        ("to an item", _kind(models.Item), item.pk),
        ("to an unexposed row", _kind(Vault), writer.first(Vault).pk),
        ("to a deleted row", _kind(models.Bookmark), 404),
        ("of a deleted type", ghost, 1),
        ("to a row that its manager hides", _kind(Hidden), writer.written[Hidden][1].pk),
    ):
        writer.add(models.Tag, name=name, content_type=kind, object_id=key)
    for text, target, text_key in (
        ("to a bookmark", _kind(models.Bookmark), "2"),
        ("to a UUID", _kind(Device), str(writer.first(Device).pk)),
        ("with a key of another type", _kind(models.Item), "not-a-number"),
        ("with a key that is no UUID", _kind(Device), "1"),
        ("without a key", _kind(models.Item), None),
        ("without a type", None, "1"),
        ("of nothing", None, None),
    ):
        writer.add(models.Remark, text=text, kind=target, key=text_key)
    truck = writer.first(Truck)
    writer.add(models.Concrete, kind=_kind(Truck, concrete=False), key=truck.pk)
    writer.add(models.Concrete, kind=_kind(Truck), key=truck.pk)
