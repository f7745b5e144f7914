"""The ways in: steps done by GraphQL and from Python."""

from django.db import transaction
from django.db.models import F

from mainspring.errors import BadInput, Forbidden, Rejected
from tests.integration.writes.made_up_steps import target_of
from tests.integration.writes.plain import KEYS, MODELS
from tests.office.asking import ERRORS

CHOICES = {"state", "grade"}
PLURALS = {name: f"{name}s" for name in MODELS} | {"Person": "People"}


class Spelled:
    """Spells inputs for one way in.

    Args:
        value: spells the value of a field, with its name.
        name: spells the name of a link, with its entity.
        verb: spells what is done with a link.
    """

    def __init__(self, *, value, name, verb):
        self._value, self._name, self._verb = value, name, verb

    def row(self, entity, row):
        found = {}
        for name, value in row.items():
            target = target_of(entity, name)
            if target is None:
                spelled, held = self._value(name, value)
                found[spelled] = held
            else:
                ((verb, step),) = value.items()
                found[self._name(entity, name)] = {self._verb(verb): self.step(target, verb, step)}
        return found

    def step(self, target, verb, step):
        if isinstance(step, list):
            return [self.step(target, verb, item) for item in step]
        if isinstance(step, str):
            return self.key(target, step)
        if step is True:
            return True
        if verb in {"connectOrCreate", "upsert"} or "where" in step:
            parts = {name: self.row(target, item) for name, item in step.items() if name != "where"}
            where = {"where": self.key(target, step["where"])} if "where" in step else {}
            return where | parts
        return self.row(target, step)

    @staticmethod
    def key(target, key):
        if target == "Task":
            return {"id": pk_of(target, key)}
        return {KEYS[target]: key}


def pk_of(entity, key):
    if entity == "Badge":
        return key
    row = MODELS[entity].objects.filter(**{KEYS[entity]: key}).order_by("pk").first()
    return "999999" if row is None else row.pk


def changing(name, value):
    if name.endswith("Increment"):
        attribute = name.removesuffix("Increment")
        return attribute, F(attribute) + value
    return name, value


GRAPHQL = Spelled(
    value=lambda name, value: (name, value.upper() if name in CHOICES else value),
    name=lambda _entity, name: name,
    verb=lambda verb: verb,
)
PYTHON = Spelled(
    value=changing,
    name=lambda entity, name: "person_set" if (entity, name) == ("Team", "people") else name,
    verb=lambda verb: {"connectOrCreate": "connect_or_create"}.get(verb, verb),
)


class ByGraphQL:
    """Does steps by one operation each."""

    def __init__(self, office):
        self._office = office

    def do(self, step):
        """Do a step; tell whether all of it was done."""
        steps = step["steps"] if step["verb"] == "together" else [step]
        types, fields, variables = [], [], {}
        for number, item in enumerate(steps):
            name, arguments = self._field(item)
            given = []
            for argument, (kind, value) in arguments.items():
                variable = f"{argument}{number}"
                types.append(f"${variable}: {kind}")
                variables[variable] = value
                given.append(f"{argument}: ${variable}")
            fields.append(f"m{number}: {name}({', '.join(given)}) {{ ok {ERRORS} }}")
        together = "@transaction" if step["verb"] == "together" else ""
        document = f"mutation M({', '.join(types)}) {together} {{ {' '.join(fields)} }}"
        found = self._office.whole(document, **variables)
        codes = {error["extensions"]["code"] for error in found.get("errors", ())}
        assert codes <= {"BAD_INPUT"}, (found, step)
        payloads = list((found.get("data") or {}).values())
        for payload in payloads:
            assert payload is None or payload["ok"] is not bool(payload["errors"]), found
        return not codes and all(payload["ok"] for payload in payloads)

    def _field(self, step):
        entity, verb = step["entity"], step["verb"]
        plural = PLURALS[entity]

        def row(part):
            return GRAPHQL.row(entity, step[part])

        if verb in {"create_many", "create_some"}:
            inputs = [GRAPHQL.row(entity, item) for item in step["inputs"]]
            arguments = {"inputs": (f"[{entity}CreateInput!]!", inputs)}
            if verb == "create_some":
                arguments["onError"] = ("OnError", "SKIP")
            return f"create{plural}", arguments
        if verb in {"update_all", "delete_all"}:
            where = {
                name: {"eq": value.upper() if name in CHOICES else value}
                for name, value in step["where"].items()
            }
            arguments = {"where": (f"{entity}Where", where), "all": ("Boolean", True)}
            if verb == "update_all":
                arguments["input"] = (f"{entity}UpdateInput!", row("input"))
            return f"{verb.removesuffix('_all')}{plural}", arguments
        if verb == "upsert":
            return f"upsert{entity}", {
                "where": (f"{entity}KeyInput!", GRAPHQL.key(entity, step["key"])),
                "create": (f"{entity}CreateInput!", row("create")),
                "update": (f"{entity}UpdateInput!", row("update")),
            }
        if verb == "create":
            return f"create{entity}", {"input": (f"{entity}CreateInput!", row("input"))}
        key = "number" if entity == "Badge" else "id"
        arguments = {key: ("ID!", str(pk_of(entity, step["key"])))}
        if verb == "update":
            arguments["input"] = (f"{entity}UpdateInput!", row("input"))
        return f"{verb}{entity}", arguments


class ByPython:
    """Does steps by records."""

    def __init__(self, office):
        self._office = office

    def do(self, step):
        """Do a step; tell whether all of it was done."""
        if step["verb"] == "together":
            return self._together(step["steps"])
        try:
            return self._done(self._office.records(step["entity"]), step["entity"], **step)
        except (BadInput, Forbidden, Rejected):
            return False

    def _together(self, steps):
        with transaction.atomic():
            each = [self.do(step) for step in steps]
            transaction.set_rollback(not all(each))
        return all(each)

    @staticmethod
    def _done(records, name, *, verb, entity, **parts):
        rows = {
            part: PYTHON.row(name, parts[part])
            for part in ("input", "create", "update")
            if part in parts
        }
        inputs = [PYTHON.row(name, item) for item in parts.get("inputs", ())]
        if verb == "create":
            records.create(**rows["input"])
        elif verb == "update":
            records.update(pk_of(name, parts["key"]), **rows["input"])
        elif verb == "delete":
            records.delete(pk_of(name, parts["key"]))
        elif verb == "upsert":
            key = PYTHON.key(name, parts["key"])
            records.upsert(key, create=rows["create"], update=rows["update"])
        elif verb == "update_all":
            records.filter(**parts["where"]).update_all(**rows["input"])
        elif verb == "delete_all":
            records.filter(**parts["where"]).delete_all()
        elif verb == "create_many":
            records.create_many(inputs)
        else:
            skipped = []
            records.create_many(inputs, skipped=lambda place, _problems: skipped.append(place))
            return not skipped
        return True


class InTransaction(ByPython):
    """Does steps by records, each in a transaction of the project's."""

    def do(self, step):
        """Do a step; tell whether all of it was done."""
        with transaction.atomic():
            return super().do(step)


KINDS = {"graphql": ByGraphQL, "python": ByPython, "python in a transaction": InTransaction}
