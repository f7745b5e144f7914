"""What GraphQL asks of lists is asked from Python, with the same answers."""

import datetime
import json
from decimal import Decimal

import pytest
from django.db.models import Avg, Count, F, Max, Min, Q, StdDev, Sum, Variance

from mainspring import JoinOf, ListOf
from mainspring.execution.records import EntityRecords
from tests.foreign.apps.inheritance.models import Car, Taxi, Vehicle
from tests.plans.recording import principal
from tests.plans.running import domain

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]
WHO = {name: principal(name) for name in ("anonymous", "role:librarian role:finance", "all")}
THEN = datetime.datetime(2020, 1, 10, tzinfo=datetime.UTC)


def records(entity, who, strategy="default"):
    made = domain(strategy)
    return EntityRecords(
        engine=made.engine, bindings=made.bindings, entity=entity, principal=WHO[who]
    )


def asked(document, who):
    answer = json.loads(domain("default").graphql.execute(document, {}, principal=WHO[who]).body)
    assert "errors" not in answer, answer
    return answer["data"]


LISTS = {
    "eq": ("volumes", '(where: {title: {eq: "Emma"}})', lambda v: v.filter(title="Emma")),
    "ne": ("volumes", "(where: {pages: {ne: 137}})", lambda v: v.exclude(pages=137)),
    "bounds": (
        "volumes",
        "(where: {pages: {gte: 137, lt: 400}})",
        lambda v: v.filter(pages__gte=137, pages__lt=400),
    ),
    "in": ("volumes", "(where: {id: {in: [1, 3]}})", lambda v: v.filter(id__in=[1, 3])),
    "notIn": ("volumes", "(where: {id: {notIn: [1, 3]}})", lambda v: v.exclude(id__in=[1, 3])),
    "isNull": (
        "volumes",
        "(where: {subtitle: {isNull: true}})",
        lambda v: v.filter(subtitle__isnull=True),
    ),
    "texts": (
        "volumes",
        '(where: {title: {icontains: "O"}, isbn: {startsWith: "9"}})',
        lambda v: v.filter(title__icontains="O", isbn__startswith="9"),
    ),
    "regex": (
        "volumes",
        '(where: {title: {regex: "^[A-M]"}})',
        lambda v: v.filter(title__regex="^[A-M]"),
    ),
    "length": (
        "volumes",
        "(where: {title: {length: {gt: 12}}})",
        lambda v: v.filter(title__length__gt=12),
    ),
    "parts of dates": (
        "volumes",
        "(where: {published: {year: {gte: 1960}, month: {in: [1, 2, 3]}}})",
        lambda v: v.filter(published__year__gte=1960, published__month__in=[1, 2, 3]),
    ),
    "enums": ("writers", "(where: {country: {eq: RU}})", lambda w: w.filter(country="ru")),
    "computed": ("volumes", "(where: {long: {eq: true}})", lambda v: v.filter(long=True)),
    "documents": (
        "volumes",
        '(where: {details: {hasKey: "weight"}})',
        lambda v: v.filter(details__has_key="weight"),
    ),
    "values inside documents": (
        "volumes",
        '(where: {details: {at: {path: ["language"], eq: "en"}}})',
        lambda v: v.filter(details__language="en"),
    ),
    "two fields": (
        "volumes",
        "(where: {compare: [{field: price, gt: cost}]})",
        lambda v: v.filter(price__gt=F("cost")),
    ),
    "and, or, not": (
        "volumes",
        "(where: {or: [{pages: {gt: 300}}, {not: {lendable: {eq: true}}}], rating: {gt: 0}})",
        lambda v: v.filter(Q(pages__gt=300) | ~Q(lendable=True), rating__gt=0),
    ),
    "one": (
        "volumes",
        '(where: {writer: {name: {contains: "a"}}})',
        lambda v: v.filter(writer__name__contains="a"),
    ),
    "a link that is there": (
        "volumes",
        "(where: {press: {}})",
        lambda v: v.filter(press__isnull=False),
    ),
    "some": (
        "writers",
        "(where: {volumes: {some: {pages: {gt: 300}, lendable: {eq: true}}}})",
        lambda w: w.filter(volumes__some=Q(pages__gt=300, lendable=True)),
    ),
    "none": (
        "writers",
        "(where: {volumes: {none: {pages: {gt: 300}, lendable: {eq: true}}}})",
        lambda w: w.filter(volumes__none=Q(pages__gt=300, lendable=True)),
    ),
    "every": (
        "writers",
        "(where: {volumes: {every: {or: [{pages: {gt: 100}}, {lendable: {eq: true}}]}}})",
        lambda w: w.filter(volumes__every=Q(pages__gt=100) | Q(lendable=True)),
    ),
    "every of none": (
        "writers",
        "(where: {volumes: {every: {copies: {none: {number: {gt: 1}}}}}})",
        lambda w: w.filter(volumes__every=Q(copies__none=Q(number__gt=1))),
    ),
    "not every, behind a link": (
        "volumes",
        "(where: {not: {writer: {volumes: {every: {pages: {gt: 100}}}}}})",
        lambda v: v.exclude(writer__volumes__every=Q(pages__gt=100)),
    ),
    "measures": (
        "writers",
        "(where: {volumes: {aggregate: {where: {pages: {gt: 100}}, count: {gte: 2}}}})",
        lambda w: w.alias(n=Count("volumes", filter=Q(volumes__pages__gt=100))).filter(n__gte=2),
    ),
    "orders": (
        "volumes",
        "(orderBy: [{pages: DESC_NULLS_LAST}, {press: {name: ASC}}, {id: DESC}])",
        lambda v: v.order_by(F("pages").desc(nulls_last=True), "press__name", "-id"),
    ),
    "an order by a measure": (
        "writers",
        "(orderBy: [{volumeAggregate: {avg: {price: DESC}}}])",
        lambda w: w.alias(mean=Avg("volumes__price")).order_by("-mean"),
    ),
    "pages by number": (
        "volumes",
        "(orderBy: {title: ASC}, limit: 3, offset: 2)",
        lambda v: v.order_by("title")[2:5],
    ),
    "distinctOn": (
        "volumes",
        "(distinctOn: [lendable], orderBy: [{lendable: ASC}, {pages: DESC}])",
        lambda v: v.distinct("lendable").order_by("lendable", "-pages"),
    ),
    "shuffle": ("volumes", "(shuffle: 7)", lambda v: v.shuffle(7)),
    "search": ("volumes", '(search: "the o")', lambda v: v.search("the o")),
    "asOf": (
        "racks",
        '(asOf: "2020-01-10T00:00:00Z", where: {label: {startsWith: "old"}})',
        lambda r: r.as_of(THEN).filter(label__startswith="old"),
    ),
    "a type": ("vehicles", "(where: {_typename: {eq: Car}})", lambda v: v.filter(_typename=Car)),
    "types": (
        "vehicles",
        "(where: {_typename: {in: [Taxi, Vehicle]}})",
        lambda v: v.filter(_typename__in=[Taxi, Vehicle]),
    ),
    "not a type": (
        "vehicles",
        "(where: {_typename: {ne: Taxi}})",
        lambda v: v.exclude(_typename=Taxi),
    ),
    "types of linked rows": (
        "garages",
        "(where: {vehicles: {every: {_typename: {notIn: [Taxi]}}}})",
        lambda g: g.filter(vehicles__every=~Q(_typename__in=[Taxi])),
    ),
}
ENTITIES = {
    "volumes": "Volume", "writers": "Writer", "racks": "Rack", "vehicles": "Vehicle",
    "garages": "Garage", "copies": "Copy",
}  # fmt: skip


READ = {
    "counts": (
        "writers",
        "n: volumeAggregate { count }",
        lambda row: {"n": row["n"]["count"]},
        lambda w: w.values("id", n=Count("volumes")),
    ),
    "several measures": (
        "writers",
        "a: volumeAggregate { count sum { pages } min { title } max { price } avg { rating } }",
        lambda row: {
            "n": row["a"]["count"],
            "pages": whole(row["a"]["sum"]["pages"]),
            "first": row["a"]["min"]["title"],
            "most": number(row["a"]["max"]["price"]),
            "mean": row["a"]["avg"]["rating"],
        },
        lambda w: w.values(
            "id",
            n=Count("volumes"),
            pages=Sum("volumes__pages"),
            first=Min("volumes__title"),
            most=Max("volumes__price"),
            mean=Avg("volumes__rating"),
        ),
    ),
    "filters": (
        "writers",
        "long: volumeAggregate(where: {pages: {gt: 300}}) { count }"
        " a: volumeAggregate(where: {not: {lendable: {eq: true}}}) { max { pages } }",
        lambda row: {"long": row["long"]["count"], "most": row["a"]["max"]["pages"]},
        lambda w: w.values(
            "id",
            long=Count("volumes", filter=Q(volumes__pages__gt=300)),
            most=Max("volumes__pages", filter=~Q(volumes__lendable=True)),
        ),
    ),
    "different values": (
        "writers",
        "a: volumeAggregate { countDistinct(of: lendable) }",
        lambda row: {"n": row["a"]["countDistinct"]},
        lambda w: w.values("id", n=Count("volumes__lendable", distinct=True)),
    ),
    "values that are there": (
        "writers",
        "a: volumeAggregate(where: {pages: {isNull: false}}) { count }",
        lambda row: {"n": row["a"]["count"]},
        lambda w: w.values("id", n=Count("volumes__pages")),
    ),
    "lists": (
        "writers",
        "a: volumeAggregate { list(orderBy: {isbn: DESC}, limit: 20) { id price }"
        " join(of: title, limit: 20) }",
        lambda row: {
            "keys": list(map(int, row["a"]["list"]["id"])),
            "prices": list(map(Decimal, row["a"]["list"]["price"])),
            "titles": row["a"]["join"],
        },
        lambda w: w.values(
            "id",
            keys=ListOf("volumes__id", order_by="-volumes__isbn"),
            prices=ListOf("volumes__price", order_by="-volumes__isbn"),
            titles=JoinOf("volumes__title"),
        ),
    ),
    "behind a link to one": (
        "volumes",
        "press { volumeAggregate { count max { pages } } }",
        lambda row: {
            "n": row["press"] and row["press"]["volumeAggregate"]["count"],
            "most": row["press"] and row["press"]["volumeAggregate"]["max"]["pages"],
        },
        lambda v: v.values("id", n=Count("press__volumes"), most=Max("press__volumes__pages")),
    ),
    "behind two links": (
        "copies",
        "volume { writer { volumeAggregate(where: {pages: {gt: 100}}) { count } } }",
        lambda row: {"n": row["volume"]["writer"]["volumeAggregate"]["count"]},
        lambda c: c.annotate(
            n=Count("volume__writer__volumes", filter=Q(volume__writer__volumes__pages__gt=100))
        ).values("serial", "n"),
    ),
    "tied both ways": (
        "volumes",
        "a: subjectAggregate { count min { title } }",
        lambda row: {"n": row["a"]["count"], "first": row["a"]["min"]["title"]},
        lambda v: v.values("id", n=Count("subjects"), first=Min("subjects__title")),
    ),
    "names given before": (
        "writers",
        "name a: volumeAggregate { count }",
        lambda row: {"name": row["name"], "n": row["a"]["count"]},
        lambda w: w.alias(n=Count("volumes")).values("id", "name", "n"),
    ),
    "types of a family": (
        "vehicles",
        "type: __typename",
        lambda row: {"_typename": row["type"]},
        lambda v: v.values("id", "_typename"),
    ),
    "the only type": (
        "writers",
        "type: __typename",
        lambda row: {"_typename": row["type"]},
        lambda w: w.values("id", "_typename"),
    ),
    "types behind a link": (
        "volumes",
        "press { type: __typename }",
        lambda row: {"press___typename": row["press"] and row["press"]["type"]},
        lambda v: v.values("id", "press___typename"),
    ),
}


def whole(value):
    return None if value is None else int(value)


def number(value):
    return None if value is None else Decimal(value)


@pytest.mark.parametrize("strategy", ["default", "rows"])
@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("case", READ)
def test_values_of_each_row(case, who, strategy):
    root, outputs, translated, python = READ[case]
    who = "all" if root == "vehicles" else who
    key = "serial" if root == "copies" else "id"
    document = f"{{ {root}(limit: 60, orderBy: {{{key}: ASC}}) {{ {key} {outputs} }} }}"
    wanted = {row[key]: translated(row) for row in asked(document, who)[root]}
    assert 0 < len(wanted) < 60
    found = list(python(records(ENTITIES[root], who, strategy).order_by(key)))
    assert {str(row.pop(key)): row for row in found} == wanted


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("case", LISTS)
def test_lists(case, who):
    root, arguments, python = LISTS[case]
    if root in {"vehicles", "garages"} and who != "all":
        who = "all"  # nobody else may read them
    if case == "two fields":
        who = "role:librarian role:finance"  # of whom the cost is seen
    limited = arguments if "limit:" in arguments else arguments[:-1] + ", limit: 1000)"
    wanted = [row["id"] for row in asked(f"{{ {root}{limited} {{ id }} }}", who)[root]]
    found = python(records(ENTITIES[root], who))
    assert [str(row.pk) for row in found] == wanted
    assert [str(row["pk"]) for row in found.values("pk")] == wanted
    assert found.exists() == bool(wanted)
    assert found.count() == len(wanted)


def test_pages_by_cursors():
    document = """{ volumeConnection(first: 4, after: %s, orderBy: {title: ASC}) {
        totalCount nodes { id } pageInfo { endCursor hasNextPage }
    } }"""
    after, records_ = None, records("Volume", "anonymous").order_by("title")
    for _ in range(3):
        wanted = asked(document % json.dumps(after), "anonymous")["volumeConnection"]
        page = records_.page(first=4, after=after)
        assert [str(row.pk) for row in page] == [row["id"] for row in wanted["nodes"]]
        assert page.total == wanted["totalCount"]
        assert page.has_next == wanted["pageInfo"]["hasNextPage"]
        after = wanted["pageInfo"]["endCursor"]
        assert page.end_cursor == after


def test_measures():
    document = """{ volumeAggregate(where: {pages: {gt: 50}}) {
        count countDistinct(of: pages) sum { pages price } avg { pages } min { title }
        max { price } stddev { pages } variancePop { pages }
        list(limit: 3, orderBy: {id: ASC}) { title } join(of: isbn, limit: 2)
    } }"""
    wanted = asked(document, "anonymous")["volumeAggregate"]
    found = records("Volume", "anonymous").filter(pages__gt=50).aggregate(
        count=Count("pk"), distinct=Count("pages", distinct=True), pages=Sum("pages"),
        price=Sum("price"), mean=Avg("pages"), first=Min("title"), most=Max("price"),
        deviation=StdDev("pages", sample=True), variance=Variance("pages"),
        titles=ListOf("title", limit=3, order_by="id"), isbns=JoinOf("isbn", limit=2),
    )  # fmt: skip
    assert found["count"] == wanted["count"]
    assert found["distinct"] == wanted["countDistinct"]
    assert (found["pages"], found["price"]) == (
        int(wanted["sum"]["pages"]), Decimal(wanted["sum"]["price"]),
    )  # fmt: skip
    assert found["mean"] == pytest.approx(wanted["avg"]["pages"])
    assert (found["first"], found["most"]) == (
        wanted["min"]["title"], Decimal(wanted["max"]["price"]),
    )  # fmt: skip
    assert found["deviation"] == pytest.approx(wanted["stddev"]["pages"])
    assert found["variance"] == pytest.approx(wanted["variancePop"]["pages"])
    assert (found["titles"], found["isbns"]) == (wanted["list"]["title"], wanted["join"])


def test_groups():
    document = """{ volumeAggregate { groups(
        by: [{writer: {name: true}}, {lendable: true}], having: {count: {gte: 1}},
        orderBy: [{count: DESC}, {key: {writer: {name: ASC}}}], limit: 5, offset: 1
    ) { key { writer { name } lendable } count max { pages } } } }"""
    wanted = asked(document, "anonymous")["volumeAggregate"]["groups"]
    groups = records("Volume", "anonymous").group_by("writer__name", "lendable")
    groups = groups.aggregate(n=Count("*"), most=Max("pages")).having(n__gte=1)
    found = list(groups.order_by("-n", "writer__name")[1:6])
    assert found == [
        {
            "writer__name": group["key"]["writer"]["name"],
            "lendable": group["key"]["lendable"],
            "n": group["count"],
            "most": group["max"]["pages"],
        }
        for group in wanted
    ]


def test_series():
    document = """{ borrowingAggregate { groups(
        by: [{taken: MONTH}], fill: ZERO, from: "2020-01-01", to: "2020-07-01", timeZone: "UTC"
    ) { key { taken } count } } }"""
    who = "role:librarian role:finance"
    wanted = asked(document, who)["borrowingAggregate"]["groups"]
    groups = records("Borrowing", who).group_by(taken="month").aggregate(n=Count("*"))
    groups = groups.in_zone("UTC").filled(
        start=datetime.date(2020, 1, 1), end=datetime.date(2020, 7, 1)
    )
    assert [(group["taken"].isoformat(), group["n"]) for group in groups] == [
        (group["key"]["taken"], group["count"]) for group in wanted
    ]


def test_measures_of_the_past():
    document = """{ rackAggregate(asOf: "2020-01-10T00:00:00Z") {
        count max { label } groups(by: {label: true}) { key { label } }
    } racks(asOf: "2020-01-10T00:00:00Z") { id rackAggregate { count max { label } } } }"""
    wanted = asked(document, "all")
    then = records("Rack", "all").as_of(THEN)
    summed = wanted["rackAggregate"]
    assert then.aggregate(n=Count("pk"), last=Max("label")) == {
        "n": summed["count"], "last": summed["max"]["label"],
    }  # fmt: skip
    assert list(then.group_by("label").aggregate()) == [row["key"] for row in summed["groups"]]
    measured = [
        (int(row["id"]), row["rackAggregate"]["count"], row["rackAggregate"]["max"]["label"])
        for row in wanted["racks"]
    ]
    named = then.annotate(n=Count("racks"), last=Max("racks__label"))
    assert [(row["id"], row["n"], row["last"]) for row in named.values()] == measured
    assert [(row.pk, row.n, row.last) for row in named] == measured


@pytest.mark.parametrize("who", WHO)
def test_measures_as_attributes_of_instances(who):
    document = "{ writers { id volumeAggregate { count max { price } } } }"
    named = records("Writer", who).annotate(n=Count("volumes"), most=Max("volumes__price"))
    assert {str(row.pk): (row.n, row.most) for row in named} == {
        row["id"]: (row["volumeAggregate"]["count"], number(row["volumeAggregate"]["max"]["price"]))
        for row in asked(document, who)["writers"]
    }
