"""The six questions that every contender answers, with the values of their variables."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Variables = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question."""

    name: str
    title: str
    variables: Variables = field(default_factory=dict)
    is_list: bool = True  # the bars for list queries apply


QUERIES = (
    Query(name="flat", title="flat list of 100", variables={"limit": 100}),
    Query(
        name="to_one",
        title="100 flights with airline, two airports and plane",
        variables={"airline": "EV", "limit": 100},
    ),
    Query(
        name="three_levels",
        title="three levels to-many, about 100 kB",
        variables={"airports": ["ANC", "LEX", "LGA"]},
    ),
    Query(
        name="deep_page",
        title="50 planes with the last 10 flights of each",
        variables={"limit": 50, "each": 10},
    ),
    Query(
        name="filtered_page",
        title="filtered page of 50 with the total count",
        variables={
            "airline": "AS",
            "since": "2013-07-01T00:00:00+00:00",
            "limit": 50,
            "offset": 20,
        },
    ),
    Query(name="by_id", title="one by id", variables={"id": "200000"}, is_list=False),
)
BY_NAME = {query.name: query for query in QUERIES}
