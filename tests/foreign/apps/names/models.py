# ruff: noqa: DJ008, N815, PLC2401  the names are the point of these models
"""Names that are taken, clash when derived, or are no names elsewhere."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Query(models.Model):
    """Names: taken by GraphQL's root type."""

    text = models.CharField(max_length=40)


class Mutation(models.Model):
    """Names: taken by GraphQL's root type."""

    gene = models.CharField(max_length=40)


class Subscription(models.Model):
    """Names: taken by GraphQL's root type."""

    topic = models.CharField(max_length=40)
    query = models.ForeignKey(Query, models.CASCADE)


class Node(models.Model):
    """Names: taken by Relay's interface; `node` and `nodes` are its root fields."""

    label = models.CharField(max_length=40)
    node_id = models.CharField(max_length=40)


class Order(models.Model):
    """Names: taken by what a list is ordered with."""

    number = models.IntegerField()
    node = models.ForeignKey(Node, models.CASCADE, related_name="nodes")


class Time(models.Model):
    """Names: taken by the scalar for times."""

    time = models.TimeField()


class UUID(models.Model):
    """Names: taken by the scalar for identifiers."""

    uuid = models.UUIDField()


class String(models.Model):
    """Names: taken by one of GraphQL's own scalars."""

    string = models.CharField(max_length=40)


class PageInfo(models.Model):
    """Names: taken by Relay's page information."""

    has_next_page = models.BooleanField(default=False)


class Component(models.Model):
    """Names: stands beside `ComponentList`."""

    name = models.CharField(max_length=40)


class ComponentList(models.Model):
    """Names: derived; a list of `Component`."""

    name = models.CharField(max_length=40)
    components = models.ManyToManyField(Component)


class Shared(models.Model):
    """Names: its connection stands beside it."""

    name = models.CharField(max_length=40)


class SharedConnection(models.Model):
    """Names: derived; what Relay would call a page of `Shared`."""

    shared = models.ForeignKey(Shared, models.CASCADE)


class Source(models.Model):
    """Names: stands beside `SourceType`."""

    name = models.CharField(max_length=40)


class SourceType(models.Model):
    """Names: derived; what many libraries call the type of `Source`."""

    name = models.CharField(max_length=40)


class Wish(models.Model):
    """Names: stands beside `WishList`."""

    name = models.CharField(max_length=40)


class WishList(models.Model):
    """Names: derived; with a reverse accessor that is named like a list root."""

    name = models.CharField(max_length=40)
    wishes = models.ManyToManyField(Wish, related_name="wish_lists")


class Basket(models.Model):
    """Names: every name derived of it is another model."""

    name = models.CharField(max_length=40)


class BasketAggregate(models.Model):
    """Names: derived of `Basket`."""

    basket = models.ForeignKey(Basket, models.CASCADE)


class BasketWhere(models.Model):
    """Names: derived of `Basket`."""

    basket = models.ForeignKey(Basket, models.CASCADE)


class BasketOrderBy(models.Model):
    """Names: derived of `Basket`."""

    basket = models.ForeignKey(Basket, models.CASCADE)


class BasketEdge(models.Model):
    """Names: derived of `Basket`."""

    basket = models.ForeignKey(Basket, models.CASCADE)


class Sheep(models.Model):
    """Names: the plural equals the singular."""

    name = models.CharField(max_length=40)

    class Meta:
        verbose_name_plural = "sheep"


class Series(models.Model):
    """Names: the plural equals the singular."""

    name = models.CharField(max_length=40)

    class Meta:
        verbose_name = "series"
        verbose_name_plural = "series"


class Box(models.Model):
    """Names: the plural is another entity."""

    name = models.CharField(max_length=40)


class Boxes(models.Model):
    """Names: is the plural of another entity."""

    name = models.CharField(max_length=40)


class Oddity(models.Model):
    """Names: fields in any case, taken by arguments, or with a leading underscore."""

    customPK = models.IntegerField(primary_key=True)
    Author_ID = models.ForeignKey(
        Source, models.CASCADE, db_column="Author_ID", related_name="Odd_Ones"
    )
    CaTeGoRy = models.CharField(max_length=40)
    type = models.CharField(max_length=40)
    count = models.IntegerField()
    where = models.CharField(max_length=40)
    order_by = models.CharField(max_length=40)
    limit = models.IntegerField(default=0)
    search = models.CharField(max_length=40, blank=True)
    _x = models.IntegerField()
    x_1 = models.IntegerField(default=1)
    and_or = models.BooleanField(default=True)


class Operator(models.Model):
    """Names: fields called like the words of a filter."""

    eq = models.IntegerField()
    some = models.CharField(max_length=40)
    nodes = models.IntegerField(default=0)
    total_count = models.IntegerField(default=0)


class Keyword(models.Model):
    """Names: Python keywords, with a trailing underscore and without."""

    class_ = models.CharField(max_length=40)
    from_ = models.CharField(max_length=40)


# A keyword cannot be written in the class's body; legacy tables are mapped like this.
models.CharField(max_length=40, default="").contribute_to_class(Keyword, "import")


class Übung(models.Model):
    """Names: outside ASCII, in part and altogether."""

    größe = models.IntegerField()
    имя = models.CharField(max_length=40)
    数 = models.IntegerField(default=0)


class Twin(models.Model):
    """Names: two fields that become one in camelCase."""

    foo_bar = models.CharField(max_length=40)
    fooBar = models.CharField(max_length=40)
    owner = models.ForeignKey(Source, models.CASCADE)
    ownerId = models.CharField(max_length=40)


class Translated(models.Model):
    """Names: lazy translations in everything that describes."""

    class Day(models.TextChoices):
        MONDAY = "mon", _("Monday")
        SUNDAY = "sun", _("Sunday")

    day = models.CharField(_("Date"), max_length=3, choices=Day, help_text=_("Time"))
    known = models.BooleanField(_("Yes"), choices=[(True, _("Yes")), (False, _("No"))])

    class Meta:
        verbose_name = _("Date")
        verbose_name_plural = _("Yes")
