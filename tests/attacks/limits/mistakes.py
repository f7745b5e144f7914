"""Requests full of mistakes that pass no limit, each refused for another reason."""

import json
import re

from tests.attacks.limits.floods import query


def _many(count, template):
    return " ".join(template.replace("#", str(number)) for number in range(count))


def _pairs(count, key, value):
    """Write variables that nobody asks for: texts in which # is the number, of so many digits."""
    pairs = (f'"{_numbered(key, number)}":"{_numbered(value, number)}"' for number in range(count))
    return f'{{"query":"{{nothing}}","variables":{{{",".join(pairs)}}}}}'.encode()


def _numbered(text, number):
    return re.sub(r"#(?::(\d+))?", lambda found: str(number).zfill(int(found[1] or 0)), text)


_LONG = "n" * 60

MISTAKES: dict[str, bytes] = {
    "unknown fields": query("{products{" + _many(1_000, "x#") + "}}"),
    "unknown arguments": query("{products(" + _many(600, "x#:1") + "){id}}"),
    "unknown conditions": query("{products(where:{" + _many(600, "x#:1") + "}){id}}"),
    "unknown conditions with long names": query(
        "{products(where:{" + _many(650, _LONG + "#:1") + "}){id}}"
    ),
    "unknown conditions inside others": query(
        "{products(where:{or:[" + _many(300, "{x#:1}") + "]}){id}}"
    ),
    "unknown conditions by default": query(
        "query($w:ProductWhere={" + _many(600, "x#:1") + "}){products(where:$w){id}}"
    ),
    "wrong values": query("{products(where:{stock:{in:[" + _many(1_000, '"#"') + "]}}){id}}"),
    "unknown keys to sort by": query("{products(orderBy:[" + _many(350, "{x#:ASC}") + "]){id}}"),
    "unused variables": query("query(" + _many(450, "$x#:Int") + "){products{id}}"),
    "unused fragments": query("{products{id}}" + _many(200, "fragment f# on Product{id}")),
    "very many unknown variables": _pairs(24_900, "#:17", "#:17"),
    "very many wide variables": _pairs(24_900, "#:6😀", "#:6😀"),
    "some wide variables": _pairs(3_100, "#:140😀", "#:140😀"),
    "very many variables of two bytes": _pairs(24_900, "#:6ж", "#:6ж"),
    "some variables of two bytes": _pairs(12_400, "#:30ж", "#:30ж"),
    "very many escaped variables": _pairs(24_900, "#:5\\ud83d\\ude00", "#:5\\ud83d\\ude00"),
    "one long wide variable": _pairs(1, "#", "x" * 980_000 + "😀"),
    "very many keys inside a variable": json.dumps(
        {
            "query": "query($w:ProductWhere){products(where:$w){id}}",
            "variables": {"w": {f"{number:017}": f"{number:017}" for number in range(24_900)}},
        },
        separators=(",", ":"),
    ).encode(),
    "very many small objects": (
        b'{"query":"{nothing}","variables":{"w":[' + b'{"a":0.5},' * 12_000 + b"1]}}"
    ),
}
