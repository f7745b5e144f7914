"""Made-up mutations, as data: what is done, to which row, and what it is given.

A row is named by a unique key, and a link by what is done with it: `{"team": {"connect": "T0"}}`.
"""

from hypothesis import strategies as st

from tests.integration.writes import plain
from tests.integration.writes.plain import KEYS, MODELS

# Values: mostly right -----------------------------------------------------------------------------

NAMES = {
    "Team": st.sampled_from(["T0", "T1", "T2"]),
    "Skill": st.sampled_from(["S0", "S1", "S2"]),
    "Person": st.sampled_from([f"p{number}@x.org" for number in range(4)]),
    "Badge": st.sampled_from(["B0", "B1"]),
    "Task": st.sampled_from(["t0", "t1"]),
}


def mostly(right, *wrong):
    """Draw something right, and once in a while something wrong."""
    return st.integers(0, 9).flatmap(lambda n: st.sampled_from(wrong) if n == 9 else right)


FIELDS = {
    "Team": {"floor": mostly(st.integers(1, 3), None)},
    "Skill": {},
    "Person": {
        "name": mostly(st.sampled_from(["N0", "N1"]), "", "x" * 41, None, "p0@x.org"),
        "grade": st.sampled_from(["junior", "senior"]),
        "salary": mostly(st.sampled_from(["0", "10.50", "6000"]), "-1", "1234567.5", "0.001"),
        "notes": mostly(st.sampled_from(["", "n"]), None),
    },
    "Badge": {},
    "Task": {"points": st.integers(0, 5), "state": st.sampled_from(["open", "busy", "done"])},
}
NEEDED = {"Person": ("name",)}
TOO_LONG = {"Team": "x" * 21, "Skill": "", "Badge": "x" * 11, "Person": "no address", "Task": ""}


def values(entity, *, new):
    """Draw fields of a row; those of a new one with its key."""
    fields = FIELDS[entity]
    key = {KEYS[entity]: mostly(NAMES[entity], TOO_LONG[entity])}
    # A null there is refused by its type, also where nothing is made of it.
    needed = {
        name: fields[name].filter(lambda value: value is not None)
        for name in NEEDED.get(entity, ())
        if new
    }
    rest = {name: drawn for name, drawn in fields.items() if name not in needed}
    if new:
        return st.fixed_dictionaries(key | needed, optional=rest)
    if entity == "Badge":
        key = {}  # which is its primary key: that stays
    return st.fixed_dictionaries({}, optional=key | rest)


def with_links(entity, given, links):
    """Draw links beside the fields of a row; most rows have none."""
    pairs = st.dictionaries(st.sampled_from(sorted(links)), st.none(), max_size=1)
    return given.flatmap(
        lambda row: pairs.flatmap(
            lambda names: st.fixed_dictionaries({name: links[name] for name in names}).map(
                lambda drawn: row | drawn
            )
        )
    )


def one_of(**steps):
    return st.one_of(
        *(drawn.map(lambda value, verb=verb: {verb: value}) for verb, drawn in steps.items())
    )


def some(drawn, *, key=None):
    return st.lists(drawn, min_size=1, max_size=2, unique_by=key)


def keyed(entity):
    return lambda item: item if isinstance(item, str) else item.get("where") or item[KEYS[entity]]


def where_or(entity, new):
    """Draw the key of a row, and the row to make where there is none."""
    return st.builds(
        lambda key, row: {"where": key, "create": row | {KEYS[entity]: key}}, NAMES[entity], new
    )


def new_row(entity, depth=1):
    """Draw a new row, with rows in it."""
    given = values(entity, new=True)
    links = links_of(entity, depth, new=True) if depth else {}
    if entity == "Task":
        # It needs a team.
        return st.builds(lambda row, team: row | {"team": team}, given, team_of_task(depth))
    return with_links(entity, given, links) if links else given


def team_of_task(depth):
    connect = NAMES["Team"].map(lambda name: {"connect": name})
    return st.one_of(connect, one_of(create=new_row("Team", depth - 1))) if depth else connect


def changes(entity, depth=1):
    """Draw what a row that is there is given."""
    given = values(entity, new=False)
    links = links_of(entity, depth, new=False) if depth else {}
    return with_links(entity, given, links) if links else given


def links_of(entity, depth, *, new):
    inner = depth - 1
    many = {
        "Person": {"skills": "Skill"},
        "Team": {"people": "Person"},
        "Skill": {"people": "Person"},
    }.get(entity, {})
    found = {name: steps_to_many(target, inner, new=new) for name, target in many.items()}
    if entity == "Person":
        found["team"] = steps_to_one("Team", inner, new=new)
        found["badge"] = one_of(
            create=values("Badge", new=True),
            connect=NAMES["Badge"],
            **({} if new else {"disconnect": st.just(True), "delete": st.just(True)}),
        )
    if entity in {"Badge", "Task"} and not (new and entity == "Task"):
        name = "person" if entity == "Badge" else "owner"
        found[name] = steps_to_one("Person", inner, new=new)
    return found


def steps_to_one(target, depth, *, new):
    steps = {
        "connect": NAMES[target],
        "create": new_row(target, depth),
        "connectOrCreate": where_or(target, new_row(target, depth)),
    }
    if not new:
        steps |= {
            "disconnect": st.just(True),
            "update": changes(target, depth),
            "delete": st.just(True),
            "upsert": st.fixed_dictionaries(
                {"create": new_row(target, depth), "update": changes(target, depth)}
            ),
        }
    return one_of(**steps)


def steps_to_many(target, depth, *, new):
    key, new_one = keyed(target), new_row(target, depth)
    steps = {
        "connect": some(NAMES[target], key=key),
        "create": some(new_one, key=key),
        "connectOrCreate": some(where_or(target, new_one), key=key),
    }
    if not new:
        steps |= {
            "set": st.lists(NAMES[target], max_size=2, unique=True),
            "disconnect": some(NAMES[target], key=key),
            "delete": some(NAMES[target], key=key),
            "update": some(
                st.fixed_dictionaries({"where": NAMES[target], "input": values(target, new=False)}),
                key=key,
            ),
        }
    return one_of(**steps)


# Steps --------------------------------------------------------------------------------------------

ENTITIES = st.sampled_from(sorted(MODELS))


def step_of(verb, **parts):
    return st.fixed_dictionaries({"verb": st.just(verb), **parts})


def for_entity(make, entities=ENTITIES):
    return entities.flatmap(lambda entity: make(entity, st.just(entity)))


def merged(entity):
    create = new_row(entity)
    return st.builds(
        lambda key, create, update: {
            "verb": "upsert",
            "entity": entity,
            "key": key,
            "create": create | {KEYS[entity]: key},
            "update": update,
        },
        NAMES[entity],
        create,
        changes(entity),
    )


NAMED = st.sampled_from(["Badge", "Person", "Skill", "Team"])
SINGLE = st.one_of(
    for_entity(lambda entity, name: step_of("create", entity=name, input=new_row(entity, 2))),
    for_entity(lambda entity, name: step_of("create", entity=name, input=new_row(entity))),
    for_entity(
        lambda entity, name: step_of(
            "update", entity=name, key=NAMES[entity], input=changes(entity, 2)
        )
    ),
    for_entity(lambda entity, name: step_of("delete", entity=name, key=NAMES[entity])),
    for_entity(lambda entity, _: merged(entity), NAMED),
    step_of(
        "update_all",
        entity=st.just("Task"),
        where=st.fixed_dictionaries({}, optional={"state": FIELDS["Task"]["state"]}),
        input=st.fixed_dictionaries(
            {},
            optional=FIELDS["Task"]
            | {"owner": one_of(connect=NAMES["Person"], disconnect=st.just(True))},
        ),
    ),
    step_of(
        "update_all",
        entity=st.just("Task"),
        where=st.just({}),
        input=st.fixed_dictionaries({"pointsIncrement": st.integers(-2, 2)}),
    ),
    step_of(
        "update_all",
        entity=st.just("Person"),
        where=st.fixed_dictionaries({}, optional={"name": st.sampled_from(["N0", "N1"])}),
        input=st.fixed_dictionaries(
            {},
            optional={
                "grade": FIELDS["Person"]["grade"],
                "salary": st.sampled_from(["0", "6000"]),
            },
        ),
    ),
    for_entity(
        lambda entity, name: step_of(
            "delete_all", entity=name, where=st.fixed_dictionaries({KEYS[entity]: NAMES[entity]})
        )
    ),
)
MANY = st.one_of(
    for_entity(
        lambda entity, name: step_of(
            "create_many", entity=name, inputs=st.lists(new_row(entity), min_size=1, max_size=3)
        )
    ),
    # Which of two rows comes first counts here, and rows inside of them have no order.
    for_entity(
        lambda entity, name: step_of(
            "create_some", entity=name, inputs=st.lists(new_row(entity, 0), min_size=1, max_size=4)
        )
    ),
)
TOGETHER = step_of("together", steps=st.lists(SINGLE, min_size=2, max_size=3))
STEPS = st.one_of(SINGLE, SINGLE, SINGLE, MANY, TOGETHER)


# The rows of a step -------------------------------------------------------------------------------


def target_of(entity, name):
    links = plain.FORWARD.get(entity, {}) | plain.BEHIND.get(entity, {})
    return links.get(name)


def mentioned(entity, step):
    """List the rows that a part of a step names, by entity and key."""
    if isinstance(step, str):
        yield entity, step
    elif isinstance(step, list):
        for item in step:
            yield from mentioned(entity, item)
    elif isinstance(step, dict):
        yield from (
            (entity, step[name]) for name in ("key", "where") if isinstance(step.get(name), str)
        )
        if KEYS[entity] in step and "where" not in step and "key" not in step:
            yield entity, step[KEYS[entity]]
        for part in ("create", "update", "input", "inputs"):
            if part in step:
                yield from mentioned(entity, step[part])
        for name, value in step.items():
            target = target_of(entity, name)
            if target is not None:
                ((_verb, inner),) = value.items()
                yield from mentioned(target, inner)


def is_told_apart(step):
    """Tell whether each row is named at one place: else the order inside a step would count."""
    if step["verb"] == "create_some":
        return True
    rows = [row for part in step.get("steps", [step]) for row in named(part)]
    plain_rows = len(rows) == len(step.get("inputs", ()))
    return plain_rows or len(rows) == len(set(rows))


def named(step):
    entity = step["entity"]
    if step["verb"] == "upsert":
        create = {name: value for name, value in step["create"].items() if name != KEYS[entity]}
        step = step | {"create": create}
    return mentioned(entity, step)
