"""Requests that another site makes a browser send in a visitor's name."""

import pytest
from django.test import override_settings

from mainspring.operation.principal import Principal
from tests.shop.endpoint import codes

SOMEBODY = Principal(id=1, is_authenticated=True)
COOKIE = {"HTTP_COOKIE": "sessionid=abc"}
QUERY = {"query": "{__typename}"}


@pytest.mark.parametrize(
    "meta", [COOKIE, {"HTTP_AUTHORIZATION": "Basic YTpi"}, {"HTTP_AUTHORIZATION": "negotiate x"}]
)
def test_a_get_that_the_browser_signed_in_needs_a_header(meta, closed_shop):
    response = closed_shop.get(QUERY, user=SOMEBODY, **meta)
    assert (response.status_code, codes(response)) == (403, ["PREFLIGHT_REQUIRED"])
    empty = closed_shop.get(QUERY, user=SOMEBODY, HTTP_X_MAINSPRING_PREFLIGHT="", **meta)
    assert empty.status_code == 403


@pytest.mark.parametrize(
    "header",
    [
        "HTTP_X_MAINSPRING_PREFLIGHT",
        "HTTP_GRAPHQL_REQUIRE_PREFLIGHT",
        "HTTP_APOLLO_REQUIRE_PREFLIGHT",
        "HTTP_X_APOLLO_OPERATION_NAME",
        "HTTP_X_REQUESTED_WITH",
        "HTTP_X_CSRFTOKEN",
    ],
)
def test_a_header_that_no_form_can_send_is_enough(header, closed_shop):
    response = closed_shop.get(QUERY, user=SOMEBODY, **COOKIE, **{header: "1"})
    assert response.status_code == 200


@override_settings(CSRF_HEADER_NAME="HTTP_X_OWN_TOKEN")
def test_the_project_names_the_header_of_its_token(closed_shop):
    response = closed_shop.get(QUERY, user=SOMEBODY, **COOKIE, HTTP_X_OWN_TOKEN="1")
    assert response.status_code == 200


@pytest.mark.parametrize("meta", [{}, {"HTTP_AUTHORIZATION": "Bearer abc"}])
def test_a_get_with_credentials_of_its_own_needs_none(meta, closed_shop):
    assert closed_shop.get(QUERY, user=SOMEBODY, **meta).status_code == 200


def test_a_get_by_nobody_needs_none(closed_shop):
    assert closed_shop.get(QUERY, **COOKIE).status_code == 200


def test_a_post_of_json_is_never_sent_without_asking(closed_shop):
    assert closed_shop.post(QUERY, user=SOMEBODY, **COOKIE).status_code == 200


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""],
)
def test_no_post_that_a_form_can_send_is_read(content_type, closed_shop):
    response = closed_shop.post(QUERY, user=SOMEBODY, content_type=content_type, **COOKIE)
    assert response.status_code == 415
