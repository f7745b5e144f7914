# ruff: noqa: DJ008
"""Trees as the tree libraries store them."""

from django.db import models


class PathNode(models.Model):
    """Relations: a tree by materialised paths."""

    path = models.CharField(max_length=255, unique=True)
    depth = models.PositiveIntegerField()
    numchild = models.PositiveIntegerField(default=0)
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ("path",)


class NestedNode(models.Model):
    """Relations: a tree by nested sets."""

    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="children")
    lft = models.PositiveIntegerField()
    rght = models.PositiveIntegerField()
    tree_id = models.PositiveIntegerField(db_index=True)
    level = models.PositiveIntegerField()
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ("tree_id", "lft")


class ListNode(models.Model):
    """Relations: a tree by parent links, in which some rows go round in circles."""

    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="children")
    name = models.CharField(max_length=40)


class Closure(models.Model):
    """Relations: a tree by all pairs of ancestor and descendant."""

    ancestor = models.ForeignKey(ListNode, models.CASCADE, related_name="below")
    descendant = models.ForeignKey(ListNode, models.CASCADE, related_name="above")
    distance = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("ancestor", "descendant"), name="closure_pair"),
        ]
