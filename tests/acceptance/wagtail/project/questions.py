"""Documents that ask for everything: all leaves of a list, and all leaves behind each link."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mainspring.blueprint.index import BlueprintIndex
from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode

ROWS = 50  # of a list; the default limits allow 5,000 points for all rows together
LINKED = 5  # rows behind a to-many link


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked of the rows of one list."""

    document: str
    fields: dict[str, list[FieldNode]]  # by entity: of the list and those that inherit from it
    relations: dict[str, list[RelationNode]]
    union_fields: dict[str, dict[str, list[FieldNode]]]  # by "Entity.relation", then by member


class Questioner:
    """Writes the documents of one domain."""

    def __init__(self, index: BlueprintIndex) -> None:
        self._index = index

    def everything(self, entity: EntityNode, *, links: bool = True) -> Question:
        """Ask a list for all leaves and for all leaves behind each link."""
        family = [entity, *self._index.descendants(entity.name)]
        fields = {item.name: list(item.fields) for item in family}
        relations = {item.name: list(item.relations) if links else [] for item in family}
        union_fields: dict[str, dict[str, list[FieldNode]]] = {}
        asked: set[str] = set()
        parts = []
        for item in family:
            inner = [self._leaf(field) for field in item.fields if field.name not in asked]
            for relation in relations[item.name]:
                if relation.name in asked:
                    continue
                if relation.union is not None:
                    union_fields[f"{item.name}.{relation.name}"] = self._agreeing(relation)
                inner.append(self._link(relation))
            if item is entity:
                asked = {member.name for member in (*item.fields, *item.relations)}
                asked.add(item.names.global_id)
                parts.append(f"__typename {item.names.global_id} {' '.join(inner)}")
            elif inner:
                parts.append(f"... on {item.name} {{ {' '.join(inner)} }}")
        body = " ".join(parts)
        return Question(
            document=f"{{ {entity.names.plural}(limit: {ROWS}) {{ {body} }} }}",
            fields=fields,
            relations=relations,
            union_fields=union_fields,
        )

    def _leaf(self, field: FieldNode) -> str:
        return f"{field.name} {{ name url }}" if field.type.is_object else field.name

    def _link(self, relation: RelationNode) -> str:
        if relation.union is not None:
            members = self._agreeing(relation)
            parts = [
                f"... on {name} {{ {' '.join(map(self._leaf, fields))} }}"
                for name, fields in members.items()
                if fields
            ]
            return f"{relation.name} {{ __typename {' '.join(parts)} }}"
        target = self._index.entity(relation.target)
        leaves = " ".join(map(self._leaf, target.fields))
        page = f"(limit: {LINKED})" if relation.many else ""
        return f"{relation.name}{page} {{ __typename {target.names.global_id} {leaves} }}"

    def _agreeing(self, relation: RelationNode) -> dict[str, list[FieldNode]]:
        """List the leaves of a union's members that are of one type wherever they occur.

        GraphQL wants one type behind one key, so of `title: String` and `title: String!` neither
        can be asked for without another name.
        """
        types: dict[str, set[tuple[object, bool]]] = {}
        members = [self._index.entity(name) for name in relation.targets]
        for member in members:
            for field in member.fields:
                types.setdefault(field.name, set()).add((field.type, field.nullable))
        return {
            member.name: [field for field in member.fields if len(types[field.name]) == 1]
            for member in members
        }


def links_of(question: Question) -> Iterator[tuple[str, RelationNode]]:
    """Give each link of a question once, with the entity it starts from."""
    seen = set()
    for entity, relations in question.relations.items():
        for relation in relations:
            if relation.name not in seen:
                seen.add(relation.name)
                yield entity, relation


def made_by_python(fields: Sequence[FieldNode]) -> bool:
    """Whether a value among these needs Python: its own code, or the address of a file."""
    return any(field.origin != "column" or field.type.scalar == "File" for field in fields)
