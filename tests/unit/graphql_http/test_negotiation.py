"""The type of a response: GraphQL over HTTP, sections "Media Types", "Accept" and "Body"."""

import pytest

from mainspring.surfaces.graphql.http_problems import HttpProblem
from mainspring.surfaces.graphql.negotiation import (
    JSON,
    RESPONSE,
    check_body_type,
    response_type,
)
from tests.shop.endpoint import codes


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, RESPONSE),
        ("", RESPONSE),
        ("application/json", JSON),
        ("application/graphql-response+json", RESPONSE),
        ("APPLICATION/JSON", JSON),
        (
            "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8",
            RESPONSE,
        ),
        ("application/json, application/graphql-response+json", JSON),
        ("application/json;q=0.9, application/graphql-response+json", RESPONSE),
        ("application/json;q=0.5, */*;q=0.1", JSON),
        ("application/json;q=0.1, */*;q=0.5", RESPONSE),
        ("application/json;q=0, */*", RESPONSE),
        ("*/*", JSON),
        ("application/*", JSON),
        ("application/json, text/plain, */*", JSON),
        ("text/html, application/xhtml+xml, */*;q=0.8", JSON),
        ('application/json; charset="UTF-8"', JSON),
        ("application/json; charset=utf-16, application/graphql-response+json", RESPONSE),
        ("application/json;q=nonsense, application/graphql-response+json", RESPONSE),
        (", ,application/json", JSON),
        ("text/plain," * 200 + "application/json", JSON),
    ],
)
def test_the_best_liked_type_is_chosen(accept, expected):
    assert response_type(accept) == expected


@pytest.mark.parametrize(
    "accept",
    [
        "text/html",
        "application/xml, text/*",
        "application/json;q=0",
        "application/json;q=0.0, application/graphql-response+json;q=0",
        "application/json; charset=utf-16",
        "nonsense",
        "application/json;q=2",
    ],
)
def test_nothing_acceptable_is_406(accept, closed_shop):
    with pytest.raises(HttpProblem) as raised:
        response_type(accept)
    assert raised.value.status == 406
    response = closed_shop.post({"query": "{__typename}"}, accept=accept)
    assert (response.status_code, codes(response)) == (406, ["NOT_ACCEPTABLE"])
    assert response["Content-Type"] == "application/json; charset=utf-8"


@pytest.mark.parametrize("type_", [JSON, RESPONSE])
def test_a_response_says_its_type_and_its_encoding(type_, closed_shop):
    response = closed_shop.post({"query": "{__typename}"}, accept=type_)
    assert response["Content-Type"] == f"{type_}; charset=utf-8"
    assert response["Cache-Control"] == "no-store"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "Accept" in response["Vary"]


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=UTF8",
        'Application/JSON; charset="utf-8"',
        "application/json; profile=x",
    ],
)
def test_json_in_utf_8_is_read(content_type, closed_shop):
    check_body_type(content_type, encoding="")
    assert closed_shop.post({"query": "{__typename}"}, content_type=content_type).status_code == 200


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/graphql-response+json",
        "application/jsonp",
        "application/json, application/json",
        "application/json; charset=utf-16",
        "application/json; charset=iso-8859-1",
    ],
)
def test_other_bodies_are_415(content_type, closed_shop):
    response = closed_shop.post({"query": "{__typename}"}, content_type=content_type)
    assert (response.status_code, codes(response)) == (415, ["UNSUPPORTED_MEDIA_TYPE"])
    assert response["Accept-Post"] == "application/json"


def test_packed_bodies_are_415(closed_shop):
    body = {"query": "{__typename}"}
    response = closed_shop.post(body, HTTP_CONTENT_ENCODING="gzip")
    assert (response.status_code, codes(response)) == (415, ["UNSUPPORTED_MEDIA_TYPE"])
    assert closed_shop.post(body, HTTP_CONTENT_ENCODING="identity").status_code == 200
