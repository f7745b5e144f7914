"""Requests that are far too large, each in a way of its own: (body, limit that stops it)."""

import json


def query(text, variables=None):
    """Write a well-formed body."""
    return json.dumps({"query": text, "variables": variables}).encode()


def _times(count, template, joint=" "):
    return joint.join(template.replace("#", str(number)) for number in range(count))


def _nested(depth, inner, *keys):
    for _ in range(depth):
        for key in reversed(keys):
            inner = {key: inner}
    return inner


def _doubling(count):
    return " ".join(
        f"fragment f{number} on Product{{...f{number + 1} ...f{number + 1}}}"
        for number in range(count)
    )


WHERE = "query($w: ProductWhere) { products(where: $w) { id } }"
ORDER = "query($o: [ProductOrderBy!]) { products(orderBy: $o) { id } }"
MANY = ["a"] * 1_500
IN = "query($i: [Int!]) { products(where: {stock: {in: $i}}) { id } }"
STOCK = {"stock": {"eq": 1}}

FLOODS: dict[str, tuple[bytes, str]] = {
    # The body.
    "ten megabytes": (b'{"query":"' + b"a" * 10_000_000 + b'"}', "request_bytes"),
    "ten megabytes of nothing": (b" " * 10_000_000, "request_bytes"),
    "lists in json": (
        b'{"query":"","variables":{"a":[' + b"[]," * 300_000 + b"1]}}",
        "request_values",
    ),
    "objects in json": (b'{"a":' * 190_000, "request_values"),
    "brackets in json": (b'{"query":"","variables":' + b"[" * 900_000, "request_values"),
    # The text of a document.
    "a long name": (query("{" + "a" * 990_000 + "}"), "document_length"),
    "a long string": (query('{products(search:"' + "x" * 900_000 + '"){id}}'), "document_length"),
    "a long text with one wide character": (query("{😀" + "a" * 990_000 + "}"), "document_length"),
    "wide characters": (('{"query":"' + "😀" * 240_000 + '"}').encode(), "document_length"),
    "commas": (query("{" + "," * 24_000 + "\n" * 49_000 + "}"), "document_length"),
    "a hundred thousand aliases": (query("{" + _times(49_000, "a#:id") + "}"), "document_length"),
    "tokens": (query("{" + _times(9_000, "a") + "}"), "tokens"),
    "comments": (query("#\n" * 20_000 + "{products{id}}"), "tokens"),
    # Its tree.
    "a hundred thousand braces": (query("{a" * 100_000), "request_values"),
    "braces": (query("{a" * 900), "depth"),
    "closed braces": (query("{a" * 90 + "}" * 90), "depth"),
    "lists in the document": (query("{a(b:" + "[" * 900 + "]" * 900 + ")}"), "depth"),
    "objects in the document": (query("{a(b:" + "{c:" * 450 + "1" + "}" * 450 + ")}"), "depth"),
    "lists in a type": (query("query($a:" + "[" * 900 + "Int" + "]" * 900 + "){a}"), "depth"),
    "deep selections": (
        query("{products{" + "maker{products{" * 6 + "id" + "}}" * 6 + "}}"),
        "depth",
    ),
    "deep fragments": (
        query(
            "{products{...f0}}"
            + "".join(
                f"fragment f{number} on Product{{maker{{products{{...f{number + 1}}}}}}}"
                for number in range(20)
            )
            + "fragment f20 on Product{id}"
        ),
        "depth",
    ),
    "aliases at the root": (query("{" + _times(300, "a#:products{id}") + "}"), "aliases"),
    "aliases inside": (query("{products{" + _times(600, "a#:id") + "}}"), "aliases"),
    "aliases in a fragment": (
        query("{" + _times(8, "products{...f}") + "}fragment f on Product{a:id b:id}"),
        "aliases",
    ),
    "root fields": (query("{" + _times(600, "__typename") + "}"), "root_fields"),
    "root fields in fragments": (
        query(
            "{...f}fragment f on Query{"
            + _times(15, "a#:__typename")
            + " makers{id}products{id}reviews{id}orders{id}"
            + "makerAggregate{count}orderAggregate{count}}"
        ),
        "root_fields",
    ),
    "directives": (query("{products{id " + "@a " * 900 + "}}"), "directives"),
    "directives on fields": (
        query("{products{" + "id @include(if:true) " * 51 + "}}"),
        "directives",
    ),
    "directives on variables": (
        query("query(" + "$a:Int @a " * 60 + "){products{id}}"),
        "directives",
    ),
    "operations": (
        query(
            _times(150, "query q#{products{...f}}") + "fragment f on Product{" + "id " * 100 + "}"
        ),
        "operations",
    ),
    # Work that grows faster than the document.
    "fragments that double": (
        query("{products{...f0}}" + _doubling(150) + "fragment f150 on Product{id}"),
        "cost",
    ),
    "lists that multiply": (
        query("{products{maker{products{maker{products{maker{products{id}}}}}}}}"),
        "cost",
    ),
    "one field again and again": (query("{products{" + "id " * 1_900 + "}}"), "comparisons"),
    "one field with other arguments": (
        query("{makers{" + _times(200, "products(limit:#){id}") + "}}"),
        "comparisons",
    ),
    "one branch again and again": (
        query("{makers{" + "products{maker{products{maker{id name}}}} " * 130 + "}}"),
        "comparisons",
    ),
    "one field in many branches": (
        query("{" + ("products{" + "id " * 90 + "}") * 19 + "}"),
        "comparisons",
    ),
    "one field in many fragments": (
        query(
            "{products{" + _times(210, "...f#") + "}}" + _times(210, "fragment f# on Product{id}")
        ),
        "comparisons",
    ),
    # Pages.
    "a large page": (query("{products(limit:1001){id}}"), "max_page_size"),
    "a large page by variable": (
        query("query($n:Int){products(limit:$n){id}}", {"n": 2**31 - 1}),
        "max_page_size",
    ),
    "a large page inside": (query("{makers{products(limit:1001){id}}}"), "max_page_size"),
    "a large first": (query("{productConnection(first:1001){nodes{id}}}"), "max_page_size"),
    "pages that multiply": (query("{makers(limit:1000){products(limit:1000){id}}}"), "cost"),
    "pages that multiply by variable": (
        query("query($n:Int){makers(limit:$n){products(limit:$n){id}}}", {"n": 1_000}),
        "cost",
    ),
    "pages without a limit that multiply": (
        query("{makers{products{reviews{product{reviews{id}}}}}}"),
        "cost",
    ),
    "pages of a page": (
        query("{productConnection(first:1000){totalCount nodes{reviews(limit:100){id}}}}"),
        "cost",
    ),
    # Filters and sort keys.
    "measures of linked rows": (
        query(
            "{makers(where:{and:["
            + "{products:{aggregate:{count:{gt:1}}}}" * 60
            + "]}, orderBy:{productAggregate:{"
            + "count:ASC max:{stock:ASC}}}, limit:1000){products(limit:1,"
            + "orderBy:["
            + "{reviewAggregate:{count:ASC}}" * 4
            + "]){id}}}"
        ),
        "cost",
    ),
    "measures in one object": (
        query("{makers(where:{products:{aggregate:{or:[" + "{count:{gt:1}}" * 110 + "]}}}){id}}"),
        "filter_nodes",
    ),
    "measures inside measures": (
        query(
            "{makers(where:"
            + "{products:{aggregate:{where:{maker:" * 30
            + "{}"
            + "},count:{gt:1}}}}" * 30
            + "){id}}"
        ),
        "filter_depth",
    ),
    "keys by measures": (
        query("{makers(orderBy:[" + "{productAggregate:{count:ASC}}" * 21 + "]){id}}"),
        "sort_keys",
    ),
    "conditions": (
        query("{products(where:{or:[" + "{stock:{eq:1}}" * 120 + "]}){id}}"),
        "filter_nodes",
    ),
    "conditions in a variable": (query(WHERE, {"w": {"or": [STOCK] * 150}}), "filter_nodes"),
    "very many conditions": (query(WHERE, {"w": {"or": [STOCK] * 8_000}}), "list_values"),
    "unknown conditions": (query(WHERE, {"w": {f"x{i}": 1 for i in range(9_000)}}), "filter_nodes"),
    "nested conditions": (
        query("{products(where:" + "{not:" * 100 + "{stock:{eq:1}}" + "}" * 100 + "){id}}"),
        "filter_depth",
    ),
    "nested conditions in a variable": (
        query(WHERE, {"w": _nested(150, STOCK, "not")}),
        "filter_depth",
    ),
    "nested links": (
        query(WHERE, {"w": _nested(20, STOCK, "maker", "products", "some")}),
        "filter_depth",
    ),
    "sort keys": (query(ORDER, {"o": [{"stock": "ASC"}] * 150}), "sort_keys"),
    "distinct fields": (
        query("{products(distinctOn:[" + "stock " * 150 + "]){id}}"),
        "sort_keys",
    ),
    "comparisons of fields": (
        query(
            "query($p:[ProductComparison!]){products(where:{compare:$p}){id}}",
            {"p": [{"field": "stock", "gt": "sold"}] * 250},
        ),
        "filter_nodes",
    ),
    "parts of values": (
        query("{products(where:{or:[" + "{since:{date:{year:{eq:1}}}}" * 90 + "]}){id}}"),
        "filter_nodes",
    ),
    "keys of documents": (
        query("query($k:[String!]){products(where:{facts:{hasKeys:$k}}){id}}", {"k": MANY}),
        "list_values",
    ),
    "long paths": (
        query("query($k:[ID!]!){products(where:{facts:{at:{path:$k,eq:1}}}){id}}", {"k": MANY}),
        "list_values",
    ),
    "very many sort keys": (query(ORDER, {"o": [{"stock": "ASC"}] * 9_000}), "list_values"),
    "nested sort keys": (
        query(ORDER, {"o": [{"maker": _nested(50, {"name": "ASC"}, "partner")}]}),
        "filter_depth",
    ),
    "values": (query(IN, {"i": [1] * 1_001}), "list_values"),
    "very many values": (query(IN, {"i": [1] * 24_000}), "list_values"),
    "very many wrong values": (query(IN, {"i": ["x"] * 24_000}), "list_values"),
    "words": (
        query("query($s:String){products(search:$s){id}}", {"s": "a " * 400_000}),
        "search_words",
    ),
    # The schema.
    "deep introspection": (
        query("{__schema{types{" + "ofType{" * 14 + "name" + "}" * 14 + "}}}"),
        "introspection_depth",
    ),
    "lists of the schema": (
        query("{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}"),
        "introspection_depth",
    ),
}
