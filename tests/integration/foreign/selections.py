"""Full selections: every leaf, and every link with all leaves of what it leads to."""

from dataclasses import dataclass, field

from graphql import get_named_type

from tests.integration.foreign import reference

PARTS = {"File": "{ name url }"}
RANGE = "{ lower upper lowerInclusive upperInclusive empty }"


@dataclass
class Expected:
    """What an answer is to hold, and which of its places have an error."""

    data: object
    errors: dict = field(default_factory=dict)  # path -> code


class Selection:
    """Selects all of an entity, links to some depth, and tells what the ORM says.

    Args:
        domain: assembled.
        entity: Its node.
        depth: How many links are followed.
    """

    def __init__(self, domain, entity, *, depth=1):
        self.domain = domain
        self.index = domain.index
        self.entity = entity
        self.depth = depth

    @property
    def text(self):
        """Give the selection set of a row."""
        return self._set(self.entity, self.depth)

    def _types(self, entity):
        return (entity, *self.index.descendants(entity.name))

    def _set(self, entity, depth):
        if not entity.children:
            return f"{{ {self._members(entity, depth, '')} }}"
        return self._fragments(self._types(entity), depth)

    def _fragments(self, entities, depth):
        each = " ".join(
            f"... on {item.name} {{ {self._members(item, depth, f'{item.name}__')} }}"
            for item in entities
        )
        return f"{{ __typename {each} }}"

    def _members(self, entity, depth, prefix):
        def spelled(name):
            return f"{prefix}{name}: {name}" if prefix else name

        found = [spelled(entity.names.global_id)] if entity.names.global_id else ["__typename"]
        for node in entity.fields:
            type_ = get_named_type(self.type_of(entity, node)).name
            parts = PARTS.get(type_, RANGE if type_.endswith("Range") else "")
            found.append(f"{spelled(node.name)} {parts}")
        links = entity.relations if depth else ()
        found.extend(f"{spelled(item.name)} {self._link(item, depth - 1)}" for item in links)
        return " ".join(found)

    def _link(self, relation, depth):
        if relation.union is not None:
            return self._fragments([self.index.entity(name) for name in relation.targets], depth)
        return self._set(self.index.entity(relation.target), depth)

    def type_of(self, entity, node):
        """Give the schema's type of a field."""
        return self.domain.graphql.schema.type_map[entity.name].fields[node.name].type

    def rows(self, instances, path):
        """Tell what a list of instances is to look like."""
        expected = Expected([])
        for place, instance in enumerate(instances):
            expected.data.append(self._row(instance, self.entity, (*path, place), expected))
        return expected

    def row(self, instance, path):
        """Tell what one instance is to look like."""
        expected = Expected(None)
        expected.data = self._row(instance, self.entity, path, expected)
        return expected

    def _row(self, instance, entity, path, expected, depth=None):
        depth = self.depth if depth is None else depth
        if not entity.children:
            return self._values(instance, entity, path, expected, depth, "")
        entity, instance = reference.narrowed(instance, entity, self.index)
        prefix = f"{entity.name}__"
        return {
            "__typename": entity.name,
            **self._values(instance, entity, path, expected, depth, prefix),
        }

    def _values(self, instance, entity, path, expected, depth, prefix):
        made = {}
        if entity.names.global_id:
            made[f"{prefix}{entity.names.global_id}"] = ...
        else:
            made["__typename"] = entity.name
        for node in entity.fields:
            key = f"{prefix}{node.name}"
            value, django_field = reference.value_of(instance, node)
            text = reference.encoded(value, self.type_of(entity, node), django_field)
            if text is reference.Unlisted:
                expected.errors[(*path, key)] = reference.UNLISTED
                text = None
            made[key] = text
        for relation in entity.relations if depth else ():
            key = f"{prefix}{relation.name}"
            made[key] = self._linked(instance, relation, (*path, key), expected, depth - 1)
        return made

    def _linked(self, instance, relation, path, expected, depth):
        target = self.index.entity(relation.target)
        found = reference.linked(instance, relation, target)
        if relation.many:
            return [
                self._row(item, target, (*path, place), expected, depth)
                for place, item in enumerate(found)
            ]
        if relation.union is None:
            return None if found is None else self._row(found, target, path, expected, depth)
        names = {self.index.entity(name).label: name for name in relation.targets}
        name = None if found is None else names.get(type(found)._meta.label)
        if name is None:
            return None
        member = self.index.entity(name)
        values = self._values(found, member, path, expected, depth, f"{name}__")
        return {"__typename": name, **values}


def without_ids(value, wanted):
    """Take opaque ids out of an answer, where the expected one leaves their place open."""
    if isinstance(wanted, dict) and isinstance(value, dict):
        return {
            key: ...
            if wanted.get(key) is ... and isinstance(item, str)
            else without_ids(item, wanted.get(key))
            for key, item in value.items()
        }
    if isinstance(wanted, list) and isinstance(value, list) and len(value) == len(wanted):
        return [without_ids(item, other) for item, other in zip(value, wanted, strict=True)]
    return value


def errors_of(response):
    """Give the code of each error by its path."""
    return {
        tuple(error.get("path", ())): error["extensions"]["code"]
        for error in response.get("errors", ())
    }


def differences(found, wanted, path=()):
    """List the places where an answer is not what was expected, and both values."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        if list(found) != list(wanted):
            return [(path, list(found), list(wanted))]
        pairs = [(key, found[key], wanted[key]) for key in found]
    elif isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        pairs = [(place, *pair) for place, pair in enumerate(zip(found, wanted, strict=True))]
    else:
        same = found == wanted and type(found) is type(wanted)
        numbers = {type(found), type(wanted)} == {int, float} and found == wanted
        return [] if same or numbers else [(path, found, wanted)]
    return [item for key, one, two in pairs for item in differences(one, two, (*path, key))]
