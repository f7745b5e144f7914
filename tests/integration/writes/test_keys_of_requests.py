"""A mutation that is sent again under one key is done once."""

import json
import threading

import pytest
from django.core.cache import caches
from django.db import connection, connections
from django.test import RequestFactory

from mainspring.conf import GraphQLSettings, Settings
from mainspring.surfaces.graphql.http import GraphQLEndpoint
from tests.office.asking import NOBODY, Office
from tests.office.listening import Ear
from tests.office.models import Skill
from tests.vault.asking import someone

MAKE = "mutation($n: String!) { createSkill(input: {name: $n}) { ok skill { name } } }"
ONE, TWO = someone(id=1), someone(id=2)


@pytest.fixture(autouse=True)
def _empty_cache():
    caches["default"].clear()


def send(office, key, text=MAKE, who=ONE, *, alias="default", method="post", **variables):
    settings = Settings(graphql=GraphQLSettings(idempotency_cache=alias))
    endpoint = GraphQLEndpoint(
        lambda: office.surface, principal=lambda _user: who, settings=settings, allowed={}
    )
    body = json.dumps({"query": text, "variables": variables})
    headers = {} if key is None else {"HTTP_IDEMPOTENCY_KEY": key}
    request = RequestFactory().post("/", body, content_type="application/json", **headers)
    response = endpoint(request)
    return response, json.loads(response.content)


def code(found):
    return found["errors"][0]["extensions"]["code"]


@pytest.mark.django_db
def test_the_answer_is_sent_again(office):
    first, found = send(office, "k", n="A")
    again, same = send(office, "k", n="A")
    assert found == same == {"data": {"createSkill": {"ok": True, "skill": {"name": "A"}}}}
    assert "Idempotency-Replayed" not in first.headers
    assert again.headers["Idempotency-Replayed"] == "true"
    assert Skill.objects.count() == 1
    _, other = send(office, "k2", n="A")
    assert other["data"]["createSkill"]["ok"] is False
    _, other_again = send(office, "k2", n="A")
    assert other_again == other


@pytest.mark.django_db
def test_plugins_are_told_of_what_is_done_and_not_of_what_is_sent_again(
    django_capture_on_commit_callbacks,
):
    ear = Ear()
    office = Office(plugins=[ear])
    with django_capture_on_commit_callbacks(execute=True):
        send(office, "k", n="A")
        again, _ = send(office, "k", n="A")
    assert again.headers["Idempotency-Replayed"] == "true"
    assert (len(ear.inside), len(ear.behind)) == (1, 1)


@pytest.mark.django_db
def test_another_request_under_the_same_key_is_refused(office):
    send(office, "k", n="A")
    for text, name in ((MAKE, "B"), (MAKE.replace("ok ", ""), "A")):
        response, found = send(office, "k", text, n=name)
        assert (response.status_code, code(found)) == (422, "IDEMPOTENCY_KEY_REUSED")
    assert Skill.objects.count() == 1


@pytest.mark.django_db
def test_keys_are_each_principals_own(office):
    send(office, "k", n="A")
    response, found = send(office, "k", who=TWO, n="B")
    assert "Idempotency-Replayed" not in response.headers
    assert found["data"]["createSkill"]["skill"] == {"name": "B"}
    # Also where ids only look alike.
    response, _ = send(office, "k", who=someone(id="1"), n="C")
    assert "Idempotency-Replayed" not in response.headers


@pytest.mark.django_db
def test_nobody_has_keys(office):
    response, found = send(office, "k", who=NOBODY, n="A")
    assert (response.status_code, code(found)) == (401, "UNAUTHENTICATED")


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "a b", "x" * 256, "\x7f", "é"])
def test_what_is_no_key_is_refused(office, key):
    response, found = send(office, key, n="A")
    assert (response.status_code, code(found)) == (400, "IDEMPOTENCY_KEY_INVALID")
    assert not Skill.objects.exists()


@pytest.mark.django_db
def test_a_key_that_is_not_kept_is_refused_rather_than_ignored(office):
    response, found = send(office, "k", alias=None, n="A")
    assert (response.status_code, code(found)) == (400, "IDEMPOTENCY_NOT_SUPPORTED")
    assert not Skill.objects.exists()


@pytest.mark.django_db
def test_queries_and_what_was_never_begun_keep_nothing(office):
    query = "{ skills { name } }"
    assert send(office, "q", query)[1] == {"data": {"skills": []}}
    Skill.objects.create(name="X")
    assert send(office, "q", query)[1] == {"data": {"skills": [{"name": "X"}]}}
    assert "errors" in send(office, "k", n=1)[1]
    assert send(office, "k", n="A")[1]["data"]["createSkill"]["ok"] is True


@pytest.mark.django_db
def test_what_may_have_been_done_is_not_done_again(office, monkeypatch):
    def broken(*_args, **_options):
        raise RuntimeError("lost")

    with monkeypatch.context() as patched:
        patched.setattr(type(office.surface), "execute", broken)
        assert send(office, "k", n="A")[0].status_code == 500
    response, found = send(office, "k", n="A")
    assert (response.status_code, code(found)) == (409, "IDEMPOTENCY_IN_PROGRESS")


@pytest.mark.django_db
def test_nothing_is_done_where_keys_cannot_be_looked_up(office, monkeypatch):
    def broken(*_args, **_options):
        raise ConnectionError

    monkeypatch.setattr(type(caches["default"]), "add", broken)
    response, found = send(office, "k", n="A")
    assert (response.status_code, code(found)) == (503, "UNAVAILABLE")
    assert not Skill.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_of_requests_that_come_at_once_one_is_done(office):
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("a database in memory belongs to one connection")
    text = MAKE.replace("createSkill", "a: createSkill").replace(
        "} } }", "} } b: updateSkills(limit: 0, input: {}) { ok } }"
    )
    for number in range(50):
        found = []
        barrier = threading.Barrier(3)

        def run(number=number, found=found, barrier=barrier):
            try:
                barrier.wait()
                found.append(send(office, f"k{number}", text, n=f"S{number}"))
            finally:
                connections.close_all()

        threads = [threading.Thread(target=run) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        done = [body for response, body in found if response.status_code == 200]
        assert done
        assert all(body == done[0] for body in done)
        assert done[0]["data"]["a"]["ok"] is True
        others = [code(body) for response, body in found if response.status_code != 200]
        assert set(others) <= {"IDEMPOTENCY_IN_PROGRESS"}
        fresh = [
            r
            for r, _ in found
            if r.status_code == 200 and not r.headers.get("Idempotency-Replayed")
        ]
        assert len(fresh) == 1
    assert Skill.objects.count() == 50


KEYED = """mutation($n: String!, $k: String!) @idempotent(key: $k) {
    createSkill(input: {name: $n}) { ok } }"""


@pytest.mark.django_db
def test_a_mutation_names_its_key_itself(office):
    first, found = send(office, None, KEYED, n="A", k="k")
    again, same = send(office, None, KEYED, n="A", k="k")
    assert found == same == {"data": {"createSkill": {"ok": True}}}
    assert ("Idempotency-Replayed" in first.headers, "Idempotency-Replayed" in again.headers) == (
        False,
        True,
    )
    assert Skill.objects.count() == 1
    response, found = send(office, None, KEYED, n="B", k="k")
    assert (response.status_code, code(found)) == (422, "IDEMPOTENCY_KEY_REUSED")
    _, found = send(office, None, KEYED, n="B", k="k2")
    assert found["data"]["createSkill"]["ok"] is True


@pytest.mark.django_db
@pytest.mark.parametrize(
    "head", ['mutation @idempotent(key: "k")', 'mutation($k: String = "k") @idempotent(key: $k)']
)
def test_a_key_may_stand_in_the_document(office, head):
    text = f'{head} {{ createSkill(input: {{name: "A"}}) {{ ok }} }}'
    _, found = send(office, None, text)
    again, same = send(office, "k", text)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert found == same
    assert Skill.objects.count() == 1


@pytest.mark.django_db
def test_two_keys_are_refused(office):
    response, found = send(office, "other", KEYED, n="A", k="k")
    assert (response.status_code, code(found)) == (400, "IDEMPOTENCY_KEYS_DIFFER")
    _, found = send(office, "k", KEYED, n="A", k="k")
    assert found["data"]["createSkill"]["ok"] is True
    assert Skill.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "a b", "x" * 256, 7, None, ["k"], {"k": 1}], ids=repr)
def test_what_is_no_key_in_a_document_is_refused(office, key):
    response, found = send(office, None, KEYED, n="A", k=key)
    assert (response.status_code, code(found)) == (400, "IDEMPOTENCY_KEY_INVALID")
    response, found = send(office, None, KEYED, n="A")
    assert code(found) == "IDEMPOTENCY_KEY_INVALID"
    assert not Skill.objects.exists()


@pytest.mark.django_db
def test_keys_in_documents_are_refused_where_none_are_kept(office):
    response, found = send(office, None, KEYED, alias=None, n="A", k="k")
    assert (response.status_code, code(found)) == (400, "IDEMPOTENCY_NOT_SUPPORTED")
    # Nor are they ignored by what is no HTTP.
    assert code(office.whole(KEYED, n="A", k="k")) == "BAD_INPUT"
    _, found = send(office, None, KEYED, NOBODY, n="A", k="k")
    assert code(found) == "UNAUTHENTICATED"
    assert not Skill.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text",
    [
        'query @idempotent(key: "k") { __typename }',
        "mutation @idempotent { __typename }",
        'mutation @idempotent(key: "k") @idempotent(key: "l") { __typename }',
        "mutation @idempotent(key: 7) { __typename }",
        "mutation @idempotent(key: null) { __typename }",
        "mutation @idempotent(key: $none) { __typename }",
    ],
)
def test_a_directive_that_is_wrong_is_refused(office, text):
    _, found = send(office, None, text)
    assert found["errors"]
    assert "data" not in found or found["data"] is None
