"""The same writes by hand, as a project without us does them: `full_clean`, `save` and managers."""

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import DatabaseError, transaction
from django.db.models import ProtectedError

from tests.office.models import Badge, Person, Skill, Task, Team

MODELS = {"Team": Team, "Person": Person, "Badge": Badge, "Skill": Skill, "Task": Task}
KEYS = {"Team": "name", "Person": "email", "Badge": "number", "Skill": "name", "Task": "title"}
FORWARD = {
    "Person": {"team": "Team"},
    "Badge": {"person": "Person"},
    "Task": {"team": "Team", "owner": "Person"},
}
BEHIND = {
    "Person": {"skills": "Skill", "badge": "Badge"},
    "Team": {"people": "Person", "tasks": "Task"},
    "Skill": {"people": "Person"},
}
BACK = {("Team", "people"): "team", ("Team", "tasks"): "team", ("Person", "badge"): "person"}


class Refused(Exception):
    """It is not done."""


REFUSALS = (Refused, ValidationError, ObjectDoesNotExist, DatabaseError, ProtectedError)


def stored():
    """Describe all rows without the keys of the database's making."""
    return {
        "teams": sorted(Team.objects.values_list("name", "floor", "revision", "lead__email")),
        "skills": sorted(Skill.objects.values_list("name")),
        "people": sorted(
            map(
                repr,
                # Without `saved`, which counts calls of `save`: one row may be reached twice.
                Person.objects.values_list(
                    "email", "name", "grade", "salary", "notes", "team__name"
                ),
            )
        ),
        "have": sorted(Person.objects.exclude(skills=None).values_list("email", "skills__name")),
        "badges": sorted(map(repr, Badge.objects.values_list("number", "person__email"))),
        "tasks": sorted(
            map(
                repr,
                Task.objects.values_list("title", "state", "points", "owner__email", "team__name"),
            )
        ),
    }


def found(entity, key):
    """Find a row by a unique key; of several tasks of one title the first."""
    row = MODELS[entity].objects.filter(**{KEYS[entity]: key}).order_by("pk").first()
    if row is None:
        raise Refused
    return row


def do(step):
    """Do a step; tell whether all of it was done."""
    if step["verb"] == "together":
        return done_together(step["steps"])
    try:
        with transaction.atomic():
            return VERBS[step["verb"]](step) is not False
    except REFUSALS:
        return False


def done_together(steps):
    """Do all steps, or none; all are tried."""
    with transaction.atomic():
        each = [do(step) for step in steps]
        transaction.set_rollback(not all(each))
    return all(each)


# Verbs --------------------------------------------------------------------------------------------


def create(step):
    made(step["entity"], step["input"])


def create_some(step):
    def attempt(given):
        return do({"verb": "create", "entity": step["entity"], "input": given})

    each = [attempt(given) for given in step["inputs"]]
    return all(each)


def create_many(step):
    for given in step["inputs"]:
        made(step["entity"], given)


def update(step):
    changed(step["entity"], found(step["entity"], step["key"]), step["input"])


def upsert(step):
    entity = step["entity"]
    try:
        row = found(entity, step["key"])
    except Refused:
        made(entity, {KEYS[entity]: step["key"]} | step["create"])
    else:
        changed(entity, row, step["update"])


def delete(step):
    found(step["entity"], step["key"]).delete()


def update_all(step):
    for name, link_step in step["input"].items():
        if isinstance(link_step, dict) and "connect" in link_step:
            found(FORWARD[step["entity"]][name], link_step["connect"])  # also where no row fits
    for row in MODELS[step["entity"]].objects.filter(**step["where"]).order_by("pk"):
        changed(step["entity"], row, step["input"])


def delete_all(step):
    for row in MODELS[step["entity"]].objects.filter(**step["where"]):
        row.delete()


VERBS = {
    "create": create,
    "create_some": create_some,
    "create_many": create_many,
    "update": update,
    "upsert": upsert,
    "delete": delete,
    "update_all": update_all,
    "delete_all": delete_all,
}


# Rows ---------------------------------------------------------------------------------------------


def made(entity, given, **fixed):
    """Make a row with its links."""
    row = MODELS[entity](**fixed)
    write(entity, row, given, before=None)
    return row


def changed(entity, row, given):
    """Change a row and its links."""
    own = [name for name in given if name not in BEHIND.get(entity, {})]
    if entity == "Team" and own:
        row.revision += 1
    write(entity, row, given, before=row.grade if entity == "Person" else None)


def write(entity, row, given, *, before):
    behind = BEHIND.get(entity, {})
    gone = [
        lead(row, name, FORWARD[entity][name], *step.popitem())
        for name, step in (
            (name, dict(step)) for name, step in given.items() if name in FORWARD.get(entity, {})
        )
    ]
    for name, value in given.items():
        if name.endswith("Increment"):
            attribute = name.removesuffix("Increment")
            setattr(row, attribute, getattr(row, attribute) + value)
        elif name not in behind and name not in FORWARD.get(entity, {}):
            setattr(row, name, value)
    row.full_clean()
    if entity == "Person":
        follow_rules(row, before)
    row.save(force_insert=row._state.adding)
    for name, target in behind.items():
        if name in given:
            ((verb, items),) = given[name].items()
            link(entity, row, name, target, verb, items)
    for end in gone:
        if end is not None:
            end.delete()


def follow_rules(person, before):
    if person.grade == "junior" and person.salary > 5_000:
        raise Refused
    if before is not None and person.grade not in {before, "senior"}:
        raise Refused


def lead(row, name, target, verb, value):
    """Let a column lead to a row; give one that is to be deleted."""
    end = None if row._state.adding else getattr(row, name)
    if verb == "connect":
        setattr(row, name, found(target, value))
    elif verb == "create":
        setattr(row, name, made(target, value))
    elif verb == "connectOrCreate":
        setattr(row, name, found_or_made(target, value))
    elif verb == "upsert":
        if end is None:
            setattr(row, name, made(target, value["create"]))
        else:
            changed(target, end, value["update"])
    elif verb == "disconnect":
        setattr(row, name, None)
    elif end is None:
        raise Refused
    elif verb == "update":
        changed(target, end, value)
    else:
        setattr(row, name, None)
        return end
    return None


def found_or_made(target, value):
    try:
        return found(target, value["where"])
    except Refused:
        return made(target, value["create"])


def link(entity, row, name, target, verb, items):
    """Do something with what is behind a link."""
    back = BACK.get((entity, name))
    if back is None:
        link_by_table(getattr(row, name if name == "skills" else "people"), target, verb, items)
    else:
        link_by_column(row, back, target, verb, items if isinstance(items, list) else [items])


def link_by_table(manager, target, verb, items):
    if verb == "set":
        manager.set([found(target, key) for key in items])
    for item in items if verb != "set" else ():
        if verb == "connect":
            manager.add(found(target, item))
        elif verb == "disconnect":
            manager.remove(found(target, item))
        elif verb == "connectOrCreate":
            manager.add(found_or_made(target, item))
        elif verb == "create":
            manager.add(made(target, item))
        elif verb == "update":
            changed(target, manager.get(**{KEYS[target]: item["where"]}), item["input"])
        else:
            manager.get(**{KEYS[target]: item}).delete()


def link_by_column(row, back, target, verb, items):
    behind = MODELS[target].objects.filter(**{back: row})
    if verb == "set":
        kept = [found(target, key) for key in items]
        for child in behind.exclude(pk__in=[item.pk for item in kept]):
            join(child, back, None)
        for child in kept:
            join(child, back, row)
        return
    for item in items:
        if verb == "create":
            made(target, item, **{back: row})
        elif verb == "connect":
            join(found(target, item), back, row)
        elif verb == "connectOrCreate":
            join_or_make(target, item, back, row)
        else:
            change_behind(behind, back, target, verb, item)


def join(child, back, row):
    setattr(child, back, row)
    child.full_clean()
    child.save()


def join_or_make(target, item, back, row):
    try:
        child = found(target, item["where"])
    except Refused:
        made(target, item["create"], **{back: row})
    else:
        join(child, back, row)


def change_behind(behind, back, target, verb, item):
    if verb == "update":
        changed(target, behind.get(**{KEYS[target]: item["where"]}), item["input"])
        return
    child = behind.get() if item is True else behind.get(**{KEYS[target]: item})
    if verb == "disconnect":
        join(child, back, None)
    else:
        child.delete()
