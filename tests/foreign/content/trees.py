"""Rows of the app `trees`."""

from tests.foreign.apps.trees import models
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write the same small tree four times, and circles."""
    for path, children in (("0001", 2), ("00010001", 0), ("00010002", 1), ("000100020001", 0)):
        writer.add(
            models.PathNode,
            path=path,
            depth=len(path) // 4,
            numchild=children,
            name=f"path {path}",
        )
    root = writer.add(models.NestedNode, lft=1, rght=8, tree_id=1, level=0, name="root")
    child = {"parent": root, "tree_id": 1, "level": 1}
    writer.add(models.NestedNode, lft=2, rght=3, name="first child", **child)
    inner = writer.add(models.NestedNode, lft=4, rght=7, name="second child", **child)
    writer.add(models.NestedNode, parent=inner, lft=5, rght=6, tree_id=1, level=2, name="leaf")
    top = writer.add(models.ListNode, parent=None, name="top")
    middle = writer.add(models.ListNode, parent=top, name="middle")
    low = writer.add(models.ListNode, parent=middle, name="low")
    writer.add(models.ListNode, parent_id=4, name="its own parent")
    fifth = writer.add(models.ListNode, parent=None, name="half a circle")
    sixth = writer.add(models.ListNode, parent=fifth, name="the other half")
    models.ListNode.objects.filter(pk=fifth.pk).update(parent=sixth)
    line = (top, middle, low)
    for place, descendant in enumerate(line):
        for above, ancestor in enumerate(line[: place + 1]):
            writer.add(
                models.Closure, ancestor=ancestor, descendant=descendant, distance=place - above
            )
