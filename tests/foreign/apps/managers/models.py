# ruff: noqa: DJ008
"""Managers that hide, raise, join or have other names."""

from typing import Any

from django.db import models
from django.db.models.functions import Length

from tests.foreign.scope import current_tenant

_QUERYING = frozenset(
    {"all", "count", "exclude", "filter", "get", "get_queryset", "none", "using", "values", "db"}
)


class PresentManager(models.Manager[Any]):
    """Hides what is marked as deleted."""

    def get_queryset(self) -> models.QuerySet[Any]:
        """Return the rows that are not deleted."""
        return super().get_queryset().filter(deleted=False)


class ScopedManager(models.Manager[Any]):
    """Knows the rows of the open scope and raises without one."""

    def get_queryset(self) -> models.QuerySet[Any]:
        """Return the tenant's rows."""
        return super().get_queryset().filter(tenant=current_tenant())


class TouchyManager(models.Manager[Any]):
    """Raises as soon as one of its methods is looked up outside a scope, also at import."""

    def __getattribute__(self, name: str) -> Any:
        if name in _QUERYING:
            current_tenant()
        return super().__getattribute__(name)


class MeasuredManager(models.Manager[Any]):
    """Annotates, selects related rows and orders."""

    def get_queryset(self) -> models.QuerySet[Any]:
        """Return rows with the length of their name."""
        rows: models.QuerySet[Any] = super().get_queryset().select_related("owner")
        rows = rows.annotate(name_length=Length("name"))
        return rows.order_by("name_length", "pk")


class UsedManager(models.Manager[Any]):
    """Filters through a to-many link, which takes a distinct."""

    def get_queryset(self) -> models.QuerySet[Any]:
        """Return rows that have a use."""
        return super().get_queryset().filter(uses__kind="real").distinct()


class NothingManager(models.Manager[Any]):
    """Never returns anything."""

    def get_queryset(self) -> models.QuerySet[Any]:
        """Return no rows."""
        return super().get_queryset().none()


class LightManager(models.Manager[Any]):
    """Leaves a heavy column out."""

    def get_queryset(self) -> models.QuerySet[Any]:
        """Return rows whose body is deferred."""
        return super().get_queryset().defer("body")


class LoudQuerySet(models.QuerySet[Any]):
    """A queryset with a method of its own."""

    def loud(self) -> models.QuerySet[Any]:
        """Return the rows in capitals."""
        return self.filter(loud=True)


class Owner(models.Model):
    """Managers: an ordinary model that the others link to."""

    name = models.CharField(max_length=40)


class Hidden(models.Model):
    """Managers: the default one hides rows; a later one would show them."""

    name = models.CharField(max_length=40, unique=True)
    deleted = models.BooleanField(default=False)
    owner = models.ForeignKey(Owner, models.CASCADE, related_name="hidden_ones")

    objects = PresentManager()
    everything: models.Manager[Any] = models.Manager()


class HiddenBelow(models.Model):
    """Managers: the base manager hides as well, so a to-one link finds nothing."""

    name = models.CharField(max_length=40)
    deleted = models.BooleanField(default=False)

    objects = PresentManager()
    everything: models.Manager[Any] = models.Manager()

    class Meta:
        base_manager_name = "objects"


class Chosen(models.Model):
    """Managers: the default one is named in Meta and is not the first."""

    deleted = models.BooleanField(default=False)

    everything: models.Manager[Any] = models.Manager()
    present = PresentManager()

    class Meta:
        default_manager_name = "present"


class Holder(models.Model):
    """Managers: links of every kind to rows that managers hide."""

    hidden = models.ForeignKey(Hidden, models.CASCADE, related_name="holders")
    below = models.ForeignKey(HiddenBelow, models.CASCADE, related_name="holders")
    chosen = models.OneToOneField(Chosen, models.CASCADE, null=True)
    many = models.ManyToManyField(Hidden, related_name="many_holders")


class Renamed(models.Model):
    """Managers: there is no `objects`."""

    name = models.CharField(max_length=40)

    people: models.Manager[Any] = models.Manager()


class Scoped(models.Model):
    """Managers: the default one raises outside a request scope."""

    tenant = models.CharField(max_length=40)
    name = models.CharField(max_length=40)
    owner = models.ForeignKey(Owner, models.CASCADE, related_name="scoped_ones")

    objects = ScopedManager()


class ScopedBelow(models.Model):
    """Managers: the base manager raises as well."""

    tenant = models.CharField(max_length=40)
    name = models.CharField(max_length=40)

    objects = ScopedManager()

    class Meta:
        base_manager_name = "objects"


class Touchy(models.Model):
    """Managers: raises even when it is only looked at while assembling."""

    tenant = models.CharField(max_length=40)

    objects = TouchyManager()


class ScopeLink(models.Model):
    """Managers: links to models whose managers raise; itself unharmed."""

    name = models.CharField(max_length=40)
    scoped = models.ForeignKey(Scoped, models.CASCADE, null=True, related_name="links")
    below = models.ForeignKey(ScopedBelow, models.CASCADE, null=True, related_name="links")
    touchy = models.ForeignKey(Touchy, models.CASCADE, null=True, related_name="links")
    many = models.ManyToManyField(Scoped)


class Measured(models.Model):
    """Managers: the default one annotates, selects related rows and orders."""

    name = models.CharField(max_length=40)
    owner = models.ForeignKey(Owner, models.CASCADE, related_name="measured_ones")

    objects = MeasuredManager()


class Used(models.Model):
    """Managers: the default one filters through a to-many link."""

    name = models.CharField(max_length=40)

    objects = UsedManager()


class Use(models.Model):
    """Managers: what `Used` is filtered by."""

    used = models.ForeignKey(Used, models.CASCADE, related_name="uses")
    kind = models.CharField(max_length=40)


class Never(models.Model):
    """Managers: the default one returns nothing though there are rows."""

    name = models.CharField(max_length=40)

    objects = NothingManager()


class Light(models.Model):
    """Managers: the default one defers a column."""

    title = models.CharField(max_length=40)
    body = models.TextField()

    objects = LightManager()


class Loud(models.Model):
    """Managers: made from a queryset class."""

    loud = models.BooleanField()

    objects = models.Manager.from_queryset(LoudQuerySet)()
