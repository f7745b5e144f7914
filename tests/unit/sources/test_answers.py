"""Markers are found in an answer whatever else stands in it."""

import json
import sys

import pytest

from mainspring.execution.cursors import seal
from mainspring.sources.sql import marker
from mainspring.sources.sql.answers import answer

FORBIDDEN = marker.json_text(marker.FORBIDDEN)

# What Python's own parser does not take, and what could be taken for structure.
STRANGE = {
    "a long number": "9" * (sys.int_info.default_max_str_digits + 1),
    "a long fraction": "-0." + "1" * 10_000 + "e-5",
    "a deep list": "[" * 200_000 + "]" * 200_000,
    "a deep object": '{"a":' * 100_000 + "null" + "}" * 100_000,
    "brackets in a text": json.dumps('}]{["\\",:' * 3),
    "a text that ends in a backslash": json.dumps("\\"),
    "a key like a text": json.dumps({'"': [1, {"\\": ","}], "": {}}),
    "spaces": '{ "a" : [ 1 , 2 ] , "b" :\n{ } }',
    "nothing": "null",
    "words": "[true,false,null,1.5]",
}


def finished(key, data):
    return answer(key, data, seal=seal)


@pytest.mark.parametrize("name", STRANGE)
def test_what_stands_beside_a_marker_does_not_matter(name):
    other = STRANGE[name]
    data = f'[{{"a":{other},"b":{FORBIDDEN}}},{{"c":{{"d":[{other},{FORBIDDEN}]}}}}]'
    found = finished("rows", data.encode())
    assert [problem.path for problem in found.problems] == [
        ("rows", 0, "b"),
        ("rows", 1, "c", "d", 1),
    ]
    assert {problem.code for problem in found.problems} == {"FORBIDDEN"}
    assert found.data == data.replace(FORBIDDEN, "null").encode()


def test_the_paths_are_those_of_a_parser():
    rows = [
        {f"k{number}": [number, {"é\n": None}, "x", FORBIDDEN[1:-1]], "o": {"e": [], "f": {}}}
        for number in range(5)
    ]
    data = json.dumps(rows).encode()
    found = finished("rows", data)
    assert len(found.problems) == 5
    for problem in found.problems:
        value = rows
        for step in problem.path[1:]:
            value = value[step]
        assert value == FORBIDDEN[1:-1]


def test_a_marker_alone_is_the_field_itself():
    found = finished("row", FORBIDDEN.encode())
    assert [problem.path for problem in found.problems] == [("row",)]
    assert found.data == b"null"


def test_keys_are_unquoted():
    data = json.dumps({'a"b\\é': marker.FAILED}).encode()
    (problem,) = finished("row", data).problems
    assert (problem.path, problem.code) == (("row", 'a"b\\é'), "INTERNAL")


def test_a_few_problems_stand_for_many():
    data = f"[{','.join([FORBIDDEN] * 1_000)}]".encode()
    found = finished("rows", data)
    assert [problem.path for problem in found.problems] == [("rows", place) for place in range(50)]
    assert json.loads(found.data) == [None] * 1_000


def test_an_answer_without_markers_stays_as_it_is():
    data = b'[{"a":"~","b":' + b"1" * 5_000 + b"}]"
    found = finished("rows", data)
    assert (found.data, found.problems) == (data, ())
