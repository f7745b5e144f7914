"""Fields whose texts must fit a type: their place in the schema, and what callers may send."""

from types import ModuleType

import pytest
from graphql import print_type

from mainspring import Entity, Policy, TextType, anyone
from mainspring.assembly.assemble import assemble
from mainspring.conf import Settings
from mainspring.operation.principal import ANONYMOUS
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.engines import engine_of
from tests.shop import models

SKU = TextType(name="Sku", pattern=r"P[0-9]+", description="Such as P12.")


class Products(Entity[models.Product]):
    policy = Policy(read=anyone)
    types = {"sku": SKU, "title": "Email"}


def made(*definitions):
    """Assemble the shop."""
    module = ModuleType(definitions[0].__module__)
    for number, item in enumerate(definitions):
        setattr(module, f"entity_{number}", item)
    return assemble(apps=["shop"], domains=[module])


@pytest.fixture
def ask(db):
    from tests.shop.endpoint import fill, read

    fill()
    engine = engine_of(made(Products))
    surface = GraphQLSurface(engine.index, engine=engine, settings=Settings(apps=("shop",)))

    class Answer:
        def __init__(self, body):
            self.content = body

    def answered(document, **variables):
        return read(Answer(surface.execute(document, variables, principal=ANONYMOUS).body))

    answered.schema = surface.schema
    return answered


def test_the_schema_has_a_scalar_and_its_conditions(ask):
    types = ask.schema.type_map
    assert str(types["Product"].fields["sku"].type) == "Sku!"
    assert str(types["Product"].fields["title"].type) == "Email!"
    assert print_type(types["Sku"]) == '''"""Such as P12."""\nscalar Sku'''
    assert "scalar Email" in print_type(types["Email"])
    conditions = types["SkuFilter"].fields
    assert str(conditions["eq"].type) == "Sku"
    assert str(conditions["in"].type) == "[Sku!]"
    assert str(conditions["startsWith"].type) == "String"
    assert str(ask.schema.query_type.fields["productBySku"].args["sku"].type) == "Sku!"
    assert "URL" not in types, "only types that are used are there"


def test_what_is_stored_is_answered_as_it_is(ask):
    rows = ask("{ products(limit: 1) { sku title } }")["data"]["products"]
    assert rows == [{"sku": "P0", "title": "Product 0"}]


@pytest.mark.parametrize(
    "document",
    [
        'query ($v: Sku = "P3") { products(where: {sku: {eq: $v}}) { sku } }',
        '{ products(where: {sku: {in: ["P3"]}}) { sku } }',
        '{ products(where: {sku: {endsWith: "3"}}) { sku } }',
    ],
)
def test_conditions(document, ask):
    assert ask(document)["data"]["products"] == [{"sku": "P3"}]


def test_by_key(ask):
    document = "query ($v: Sku!) { productBySku(sku: $v) { sku } }"
    assert ask(document, v="P3")["data"]["productBySku"] == {"sku": "P3"}


@pytest.mark.parametrize("value", ["", "3", "P3 ", "P3\n", "P" + "3" * 3_000, 3, None, ["P3"], {}])
def test_what_does_not_fit_is_refused_before_anything_runs(value, ask):
    document = "query ($v: Sku!) { productBySku(sku: $v) { sku } }"
    (error,) = ask(document, v=value)["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    literal = ask('{ products(where: {sku: {eq: "x"}}) { sku } }')
    assert literal["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def found(**changed):
    """Give what is found of types."""
    entity = type("Wrong", (Entity,), {"__orig_bases__": (Entity[models.Product],), **changed})
    return [item.message for item in made(entity).findings if item.id == "mainspring.E016"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"sku": "Emial"}, "no type of texts"),
        ({"sku": 5}, "no type of texts"),
        ({"price": "Email"}, "no plain text"),
        ({"kind": "Email"}, "no plain text"),
        ({"id": "Email"}, "no plain text"),
        ({"sku": TextType(name="Date", pattern="x")}, "name of a type"),
        ({"sku": TextType(name="a b", pattern="x")}, "name of a type"),
        ({"sku": TextType(name="Own", pattern="(")}, "no regular expression"),
        ({"sku": SKU, "title": TextType(name="Sku", pattern="x")}, "two ways"),
    ],
)
def test_mistakes_are_findings(given, message):
    (text,) = found(types=given)
    assert message in text


def test_an_entity_gives_way_to_a_type_of_its_name():
    text = TextType(name="Maker", pattern=".*")

    class Wares(Entity[models.Product]):
        types = {"sku": text}

    names = {item.label: item.name for item in made(Wares).blueprint.entities}
    assert names["shop.Maker"] == "ShopMaker"
