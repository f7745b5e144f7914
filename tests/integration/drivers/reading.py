"""A query with a variable, a page and a link, about rows that every test database has."""

import json
from typing import Any

from django.contrib.auth.models import AnonymousUser

from mainspring.surfaces.graphql.endpoint import execute_bytes

QUERY = """
query ($names: [String!], $limit: Int) {
  people: personConnection(where: {name: {in: $names}}, orderBy: {id: ASC}, first: $limit) {
    totalCount
    nodes { id name boss { name } }
  }
}
"""


class Reader(AnonymousUser):
    """May read everything."""

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        """Say yes."""
        return True


def read() -> Any:
    """Read as one who may."""
    variables = {"names": ["Ann", "Eve"], "limit": 5}
    return json.loads(execute_bytes(QUERY, variables, Reader()))
