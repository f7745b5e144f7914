"""`manage.py query` answers as the API does."""

import io
import json

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from tests.library.models import Writer

pytestmark = pytest.mark.django_db


def asked(*arguments, **options):
    out = io.StringIO()
    call_command("query", *arguments, stdout=out, skip_checks=True, **options)
    return out.getvalue()


def test_it_prints_the_answer():
    Writer.objects.create(name="Ōe")
    text = asked(
        "query Q($n: String!) { writers(where: {name: {eq: $n}}) { name } }",
        variables='{"n": "Ōe"}',
    )
    assert json.loads(text) == {"data": {"writers": [{"name": "Ōe"}]}}
    assert "Ōe" in text
    assert text.count("\n") > 1


def test_it_prints_the_bytes_of_the_answer_on_one_line():
    assert asked("{ __typename }", indent=0) == '{"data":{"__typename":"Query"}}\n'


def test_it_reads_the_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("{ __typename }"))
    assert json.loads(asked("-")) == {"data": {"__typename": "Query"}}


def test_it_chooses_an_operation():
    document = "query A { a: __typename } query B { b: __typename }"
    assert json.loads(asked(document, operation="B")) == {"data": {"b": "Query"}}


@pytest.mark.parametrize(
    ("document", "code"),
    [("{ nothing }", "GRAPHQL_VALIDATION_FAILED"), ("{", "GRAPHQL_PARSE_FAILED")],
)
def test_it_fails_where_the_answer_holds_errors(document, code):
    out = io.StringIO()
    with pytest.raises(CommandError, match=code):
        call_command("query", document, stdout=out, skip_checks=True)
    assert json.loads(out.getvalue())["errors"][0]["extensions"]["code"] == code


@pytest.mark.parametrize("variables", ["{", "[]", "3"])
def test_variables_are_an_object(variables):
    with pytest.raises(CommandError, match="--variables"):
        asked("{ __typename }", variables=variables)


def test_a_user_has_to_be_there():
    with pytest.raises(CommandError, match="no user 'nobody-known'"):
        asked("{ __typename }", user="nobody-known")


@pytest.mark.parametrize("command", ["query", "explain"])
def test_where_there_are_no_users_it_says_so(command, settings):
    settings.AUTH_USER_MODEL = "auth.Nobody"  # as where django.contrib.auth is not installed
    with pytest.raises(CommandError, match="no users"):
        call_command(command, "{ writers { name } }", user="x", skip_checks=True)


def test_it_asks_as_a_user():
    user = User.objects.create(username="lender")
    asked_ = "{ patrons { id } }"
    with pytest.raises(CommandError, match="UNAUTHENTICATED"):
        asked(asked_)
    assert json.loads(asked(asked_, user=user.username)) == {"data": {"patrons": []}}
