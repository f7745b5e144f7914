"""Rows of the app `names`."""

import datetime
import uuid

from tests.foreign.apps.names import models
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write two rows of most models."""
    _write_taken(writer)
    _write_derived(writer)
    _write_fields(writer)


def _write_taken(writer: Writer) -> None:
    query = writer.add(models.Query, text="{ me }")
    writer.add(models.Mutation, gene="BRCA1")
    writer.add_each(models.Subscription, [{"topic": topic, "query": query} for topic in "ab"])
    nodes = writer.add_each(
        models.Node, [{"label": "root", "node_id": "n-1"}, {"label": "leaf", "node_id": "n-2"}]
    )
    writer.add_each(models.Order, [{"number": n, "node": nodes[n % 2]} for n in range(3)])
    writer.add(models.Time, time=datetime.time(12, 30))
    writer.add(models.UUID, uuid=uuid.UUID(int=1))
    writer.add(models.String, string="text")
    writer.add(models.PageInfo, has_next_page=True)


def _write_derived(writer: Writer) -> None:
    component = writer.add(models.Component, name="bolt")
    parts = writer.add(models.ComponentList, name="parts")
    writer.add(models.ComponentList.components.through, componentlist=parts, component=component)
    writer.add(models.SharedConnection, shared=writer.add(models.Shared, name="line"))
    writer.add(models.Source, name="spring")
    writer.add(models.SourceType, name="water")
    wish = writer.add(models.Wish, name="rain")
    wishes = writer.add(models.WishList, name="summer")
    writer.add(models.WishList.wishes.through, wishlist=wishes, wish=wish)
    basket = writer.add(models.Basket, name="fruit")
    for model in (
        models.BasketAggregate,
        models.BasketWhere,
        models.BasketOrderBy,
        models.BasketEdge,
    ):
        writer.add(model, basket=basket)
    for plural in (models.Sheep, models.Series, models.Box, models.Boxes):
        writer.add_each(plural, [{"name": "one"}, {"name": "two"}])


def _write_fields(writer: Writer) -> None:
    source = writer.first(models.Source)
    writer.add(
        models.Oddity,
        customPK=42,
        Author_ID=source,
        CaTeGoRy="mixed",
        type="t",
        count=3,
        where="here",
        order_by="name",
        _x=-1,
    )
    writer.add(models.Operator, eq=1, some="thing")
    writer.add(models.Keyword, class_="first", from_="north", **{"import": "sugar"})
    writer.add(models.Übung, größe=180, имя="Ольга", 数=7)
    writer.add(models.Twin, foo_bar="snake", fooBar="camel", owner=source, ownerId="free text")
    writer.add(models.Translated, day="mon", known=True)
