"""Rows of the app `managers`, some of which its managers hide."""

from tests.foreign.apps.managers import models
from tests.foreign.scope import scope
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write rows that are seen and rows that are not."""
    _write_hidden(writer)
    with scope("north"):
        _write_scoped(writer)
    _write_others(writer)


def _write_hidden(writer: Writer) -> None:
    owner = writer.add(models.Owner, name="Olga")
    seen, gone = (
        writer.add(models.Hidden, name=name, deleted=deleted, owner=owner)
        for name, deleted in (("seen", False), ("deleted", True))
    )
    seen_below, gone_below = (
        writer.add(models.HiddenBelow, name=name, deleted=deleted)
        for name, deleted in (("seen", False), ("deleted", True))
    )
    shown, unchosen = (writer.add(models.Chosen, deleted=deleted) for deleted in (False, True))
    one = writer.add(models.Holder, hidden=seen, below=seen_below, chosen=shown)
    two = writer.add(models.Holder, hidden=gone, below=gone_below, chosen=unchosen)
    for holder in (one, two):
        for hidden in (seen, gone):
            writer.add(models.Holder.many.through, holder=holder, hidden=hidden)


def _write_scoped(writer: Writer) -> None:
    owner = writer.first(models.Owner)
    for tenant in ("north", "south"):
        scoped = writer.add(models.Scoped, tenant=tenant, name=tenant, owner=owner)
        below = writer.add(models.ScopedBelow, tenant=tenant, name=tenant)
        touchy = writer.add(models.Touchy, tenant=tenant)
        link = writer.add(models.ScopeLink, name=tenant, scoped=scoped, below=below, touchy=touchy)
        writer.add(models.ScopeLink.many.through, scopelink=link, scoped=scoped)
    writer.add(models.ScopeLink, name="free", scoped=None, below=None, touchy=None)


def _write_others(writer: Writer) -> None:
    owner = writer.first(models.Owner)
    writer.add_each(models.Renamed, [{"name": "Ren"}, {"name": "Amed"}])
    writer.add_each(models.Measured, [{"name": "x" * n, "owner": owner} for n in (3, 1, 2)])
    used, unused = writer.add_each(models.Used, [{"name": "used"}, {"name": "unused"}])
    for row, kind in ((used, "real"), (used, "real"), (unused, "planned")):
        writer.add(models.Use, used=row, kind=kind)
    writer.add(models.Never, name="exists all the same")
    writer.add(models.Light, title="light", body="heavy " * 200)
    writer.add_each(models.Loud, [{"loud": True}, {"loud": False}])
