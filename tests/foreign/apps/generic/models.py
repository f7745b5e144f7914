# ruff: noqa: DJ008
"""Generic foreign keys."""

from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.contrib.contenttypes.models import ContentType
from django.db import models


class Tag(models.Model):
    """Relations: a generic key to anything: unexposed, deleted, of a deleted type."""

    name = models.CharField(max_length=40)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    object_id = models.BigIntegerField()
    content_object = GenericForeignKey()


class Remark(models.Model):
    """Relations: a generic key under other names, nullable, with keys as strings."""

    text = models.CharField(max_length=40)
    kind = models.ForeignKey(ContentType, models.SET_NULL, null=True, related_name="+")
    key = models.CharField(max_length=80, null=True)  # noqa: DJ001  NULL is the case here
    about = GenericForeignKey("kind", "key")


class Concrete(models.Model):
    """Relations: a generic key that keeps proxies apart."""

    kind = models.ForeignKey(ContentType, models.CASCADE, related_name="concrete_ones")
    key = models.PositiveIntegerField()
    target = GenericForeignKey("kind", "key", for_concrete_model=False)


class Bookmark(models.Model):
    """Relations: `GenericRelation` seen from behind."""

    url = models.URLField()
    tags = GenericRelation(Tag, related_query_name="bookmark")
    remarks = GenericRelation(Remark, content_type_field="kind", object_id_field="key")


class Item(models.Model):
    """Relations: another target with the same keys, so that mixing types up shows."""

    name = models.CharField(max_length=40)
    tags = GenericRelation(Tag)
