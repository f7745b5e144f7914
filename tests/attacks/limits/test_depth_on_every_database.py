"""Every document within the limits is answered, however deep, on every database."""

import json

import pytest

from mainspring.surfaces.graphql.endpoint import execute_bytes
from tests.foreign.apps.links.models import Person
from tests.integration.drivers.reading import Reader

pytestmark = pytest.mark.django_db(databases=["default", "other"])
DEEPEST = 9  # selection sets below the root's, of the 10 that are allowed


@pytest.mark.parametrize("link", ["boss", "staff(limit: 2)"])
@pytest.mark.parametrize("depth", range(1, DEEPEST + 1))
def test_links_as_deep_as_is_allowed(link, depth):
    previous = None
    for number in range(DEEPEST + 2):
        previous = Person.objects.create(name=f"p{number}", boss=previous)
    last = "p0" if link != "boss" else f"p{DEEPEST + 1}"
    inner = "name"
    for _ in range(depth):
        inner = f"name {link} {{ {inner} }}"
    query = f'{{ people(where: {{name: {{eq: "{last}"}}}}, limit: 1) {{ {inner} }} }}'
    answer = json.loads(execute_bytes(query, {}, Reader()))
    assert "errors" not in answer, answer
    ((found,),) = answer["data"].values()
    key = link.partition("(")[0]
    names = []
    while found:
        names.append(found["name"])
        found = found.get(key)
        found = found[0] if isinstance(found, list) and found else found
    step = 1 if link != "boss" else -1
    start = int(last[1:])
    assert names == [f"p{start + step * number}" for number in range(depth + 1)]
