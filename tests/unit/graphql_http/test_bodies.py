"""Bodies and addresses: what is a well-formed request, and what is said about the others."""

import json
from io import BytesIO

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.http.request import UnreadablePostError
from django.test import RequestFactory

from mainspring.surfaces.graphql.body import parse_json
from tests.shop.endpoint import ACCEPT, codes, read


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"NONSENSE",
        b'{"query":',
        b'{"query":"{__typename}"} x',
        b'{"query":"{__typename}",}',
        b"{'query':'{__typename}'}",
        b'{"query":"{__typename}","variables":{"a":NaN}}',
        b'{"query":"{__typename}","variables":{"a":Infinity}}',
        b'{"query":"{__typename}","variables":{"a":1e999}}',
        b'{"query":"{__typename}","variables":{"a":01}}',
        b'{"query":"\xff"}',
        b'{"query":"\xc0\xaf"}',
        b'{"query":"\xed\xa0\x80"}',
        b'\xef\xbb\xbf{"query":"{__typename}"}',
        '{"query":"{__typename}"}'.encode("utf-16"),
        '{"query":"{__typename}"}'.encode("utf-16-le"),
        '{"query":"{__typename}"}'.encode("utf-32"),
        b'{"query":"\\ud800"}',
        b'{"query":"{__typename}","variables":{"\\udfff":1}}',
        b'{"query":"a\nb"}',
        b'{"query":"\x00"}',
        b'{"query":"{__typename}","query":"{__typename}"}',
        b'{"query":"{__typename}","variables":{"a":1,"b":{"c":1,"c":1}}}',
        b'{"query":"{__typename}","variables":{"a":1,"\\u0061":":"}}',
        b'{"query":"{a\\u003a__typename}","x":1,"x":2}',
        b"null",
        b"1",
        b'"{__typename}"',
        b"true",
        b"{}",
        b'{"qeury":"{__typename}"}',
        b'{"query":null}',
        b'{"query":1}',
        b'{"query":["{__typename}"]}',
        b'{"query":{"a":1}}',
        b'{"query":"{__typename}","variables":[7]}',
        b'{"query":"{__typename}","variables":"{}"}',
        b'{"query":"{__typename}","variables":0}',
        b'{"query":"{__typename}","variables":false}',
        b'{"query":"{__typename}","operationName":1}',
        b'{"query":"{__typename}","operationName":{}}',
        b'{"query":"{__typename}","extensions":[]}',
        b'{"query":"{__typename}","extensions":"x"}',
    ],
)
@pytest.mark.parametrize("padding", [0, 200_000])
@pytest.mark.parametrize("accept", ["application/json", ACCEPT])
def test_a_body_that_is_not_well_formed_is_400(body, padding, accept, closed_shop):
    # Large bodies are read by another parser, which must not be milder.
    response = closed_shop.post(body + b" " * padding, accept=accept)
    assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])
    assert "data" not in read(response)
    assert read(response)["errors"][0]["message"].endswith(".")


@pytest.mark.parametrize("number", [0, -1, 2**53 + 1, 10**18 + 1, 2**63 - 1, -(2**63), 2**64 - 1])
@pytest.mark.parametrize("padding", ["", " " * 200_000, '"\\u003c"'])
def test_whole_numbers_of_64_bits_are_exact(number, padding):
    text = f'{{"a": {number}, "b": [{padding}]}}'.encode()
    value = parse_json(text, what="It", most_values=10)["a"]
    assert (value, type(value)) == (number, int)


@pytest.mark.parametrize("padding", ["", " " * 200_000])
@pytest.mark.parametrize(
    "number", [str(2**64), str(-(2**63) - 1), "9" * 30, "1.5e3", "1e300", "-1.0"]
)
def test_other_numbers_are_as_near_as_they_can_be(number, padding):
    value = parse_json(f'{{"a":{number}}}{padding}'.encode(), what="It", most_values=10)["a"]
    assert (value, type(value)) == (float(number), float)


def test_a_list_of_requests_is_refused_by_name(closed_shop):
    response = closed_shop.post([{"query": "{__typename}"}] * 2)
    assert (response.status_code, codes(response)) == (400, ["BATCHING_NOT_SUPPORTED"])


@pytest.mark.parametrize(
    "extra",
    [
        {},
        {"variables": None, "operationName": None, "extensions": None},
        {"operationName": ""},
        {"variables": {}, "extensions": {"tracing": True}},
        {"unknown": [1]},
    ],
)
def test_what_may_be_left_out_may_be_null(extra, closed_shop):
    response = closed_shop.post({"query": "{__typename}", **extra})
    assert read(response) == {"data": {"__typename": "Query"}}


def test_strings_are_read_as_they_were_written(shop):
    for text in ("é\u2028😀", 'a:b "c" {d}', "\\u003a:"):
        query = "query($t:String){products(where:{title:{ne:$t}},limit:1){id}}"
        for ascii_only in (True, False):
            body = json.dumps({"query": query, "variables": {"t": text}}, ensure_ascii=ascii_only)
            assert read(shop.post(body.encode())) == {"data": {"products": [{"id": "1"}]}}


def _request(body, **meta):
    return WSGIRequest(
        {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": "/graphql/",
            "CONTENT_TYPE": "application/json",
            "wsgi.input": body,
            **meta,
        }
    )


class Endless:
    """A stream that never ends, and counts what is taken from it."""

    def __init__(self):
        self.taken = 0

    readline = None

    def read(self, size):
        """Give as much as is asked for."""
        assert size >= 0
        self.taken += size
        return b" " * size


def test_a_body_that_says_it_is_too_large_is_not_read(closed_shop):
    for length in ("1000001", "9" * 18, "9" * 5000):
        stream = Endless()
        response = closed_shop.send(_request(stream, CONTENT_LENGTH=length))
        assert (response.status_code, codes(response)) == (413, ["LIMIT_EXCEEDED"])
        assert read(response)["errors"][0]["extensions"]["limit"] == "request_bytes"
        assert stream.taken == 0


def test_a_body_that_lies_about_its_length_is_read_to_the_limit_only(closed_shop):
    stream = Endless()
    request = _request(stream, CONTENT_LENGTH="10")
    # As under ASGI, where Django puts the whole body into the stream whatever its length.
    request._stream = stream
    response = closed_shop.send(request)
    assert (response.status_code, codes(response)) == (413, ["LIMIT_EXCEEDED"])
    assert stream.taken == 1_000_001


@pytest.mark.parametrize("length", ["-1", "abc", "1.5", "0x10", "\u0661"])
def test_a_length_is_to_be_a_number(length, closed_shop):
    response = closed_shop.send(_request(BytesIO(b"{}"), CONTENT_LENGTH=length))
    assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])


def test_a_body_without_a_length_is_asked_for_one(closed_shop):
    stream = Endless()
    response = closed_shop.send(_request(stream, HTTP_TRANSFER_ENCODING="chunked"))
    assert (response.status_code, codes(response)) == (411, ["LENGTH_REQUIRED"])
    assert stream.taken == 0


def test_a_body_that_breaks_off_is_400(closed_shop):
    class Broken:
        readline = None

        def read(self, size):
            raise UnreadablePostError("connection reset")

    response = closed_shop.send(_request(Broken(), CONTENT_LENGTH="100"))
    assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])
    short = closed_shop.send(_request(BytesIO(b'{"query":'), CONTENT_LENGTH="100"))
    assert (short.status_code, codes(short)) == (400, ["BAD_REQUEST"])


def test_a_body_that_middleware_read_is_still_there(closed_shop):
    data = b'{"query":"{__typename}"}'
    request = RequestFactory().generic("POST", "/graphql/", data, "application/json")
    assert request.body == data
    assert read(closed_shop.send(request)) == {"data": {"__typename": "Query"}}


def test_a_limit_of_the_settings_holds(closed_shop):
    small = closed_shop.with_settings(
        limits=closed_shop.domain.settings.limits.__class__(request_bytes=50)
    )
    assert small.post({"query": "{__typename}"}).status_code == 200
    assert small.post({"query": "{__typename}" + " " * 50}).status_code == 413
    assert small.get({"query": "{__typename}" + " " * 50}).status_code == 414


# GET


def test_a_query_may_come_in_the_address(shop):
    found = shop.get(
        {
            "query": "query A($n:Int){products(limit:$n){id}} query B{__typename}",
            "variables": '{"n":2}',
            "operationName": "A",
            "extensions": "{}",
        }
    )
    assert read(found) == {"data": {"products": [{"id": "1"}, {"id": "2"}]}}


def test_an_empty_name_of_an_operation_is_none(closed_shop):
    response = closed_shop.get({"query": "{__typename}", "operationName": "", "variables": ""})
    assert read(response) == {"data": {"__typename": "Query"}}
    named = closed_shop.get({"query": "query null {__typename}", "operationName": "null"})
    assert read(named) == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize(
    "address",
    [
        "",
        "query",
        "qeury={__typename}",
        "query=%7B__typename%7D&query=%7B__typename%7D",
        "query=%FF",
        "query=%C0%AF",
        "query=\xe9",
        "query=%7B__typename%7D&variables=x",
        "query=%7B__typename%7D&variables=[1]",
        "query=%7B__typename%7D&variables=1",
        'query=%7B__typename%7D&variables={"a":1,"a":1}',
        "query=%7B__typename%7D&variables=%7B%22a%22:NaN%7D",
        "query=%7B__typename%7D&extensions=[]",
        "&".join(f"a{number}=1" for number in range(2000)),
    ],
)
def test_an_address_that_is_not_well_formed_is_400(address, closed_shop):
    request = RequestFactory().get("/graphql/", HTTP_ACCEPT=ACCEPT)
    request.META["QUERY_STRING"] = address
    response = closed_shop.send(request)
    expected = ["GRAPHQL_PARSE_FAILED"] if address == "query" else ["BAD_REQUEST"]
    assert (response.status_code, codes(response)) == (400, expected)


def test_a_long_address_is_414(closed_shop):
    response = closed_shop.get({"query": "a" * 1_000_000})
    assert (response.status_code, codes(response)) == (414, ["LIMIT_EXCEEDED"])
