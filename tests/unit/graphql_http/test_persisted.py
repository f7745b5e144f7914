"""Automatic persisted queries, as Apollo's clients speak them, and the allow-list."""

import json
from hashlib import sha256

import pytest
from django.core.cache import caches

from mainspring.errors import SettingsError
from mainspring.surfaces.graphql import persisted
from tests.shop.endpoint import Shop, codes, read, shop_settings

QUERY = "{__typename}"
HASH = sha256(QUERY.encode()).hexdigest()


def named(digest=HASH, **others):
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest}}, **others}


@pytest.fixture
def fresh():
    return Shop()


def test_a_document_is_known_once_it_ran(fresh):
    missing = fresh.post(named(), accept="application/json")
    assert (missing.status_code, codes(missing)) == (200, ["PERSISTED_QUERY_NOT_FOUND"])
    assert read(missing)["errors"][0]["message"] == "PersistedQueryNotFound"
    assert fresh.post(named()).status_code == 400
    assert read(fresh.post(named(query=QUERY))) == {"data": {"__typename": "Query"}}
    assert read(fresh.post(named())) == {"data": {"__typename": "Query"}}


def test_it_works_by_get(fresh):
    extensions = json.dumps(named()["extensions"])
    assert codes(fresh.get({"extensions": extensions})) == ["PERSISTED_QUERY_NOT_FOUND"]
    assert fresh.get({"extensions": extensions, "query": QUERY}).status_code == 200
    assert fresh.get({"extensions": extensions}).status_code == 200


def test_a_hash_must_be_that_of_its_document(fresh):
    response = fresh.post(named("0" * 64, query=QUERY))
    assert (response.status_code, codes(response)) == (400, ["PERSISTED_QUERY_INVALID"])
    assert codes(fresh.post(named("0" * 64))) == ["PERSISTED_QUERY_NOT_FOUND"]


@pytest.mark.parametrize(
    "extension",
    [
        1,
        "x",
        [],
        {},
        None,
        {"version": 1},
        {"version": 2, "sha256Hash": HASH},
        {"version": True, "sha256Hash": HASH},
        {"version": "1", "sha256Hash": HASH},
        {"version": 1, "sha256Hash": HASH.upper()},
        {"version": 1, "sha256Hash": HASH[:-1]},
        {"version": 1, "sha256Hash": HASH + "\n"},
        {"version": 1, "sha256Hash": 1},
    ],
)
def test_the_extension_has_one_form(extension, fresh):
    response = fresh.post({"extensions": {"persistedQuery": extension}})
    assert (response.status_code, codes(response)) == (400, ["PERSISTED_QUERY_INVALID"])


def test_documents_that_are_refused_take_no_room(fresh):
    for number in range(10):
        text = f"{{ nothing{number} }}"
        digest = sha256(text.encode()).hexdigest()
        assert fresh.post(named(digest, query=text)).status_code == 400
        assert codes(fresh.post(named(digest))) == ["PERSISTED_QUERY_NOT_FOUND"]


def test_their_room_is_bounded(fresh, monkeypatch):
    monkeypatch.setattr(persisted, "_MOST_CHARACTERS", 3_000)
    small = Shop()
    digests = []
    for number in range(10):
        text = f"{{ a{number}: __typename }}"
        digests.append(sha256(text.encode()).hexdigest())
        assert small.post(named(digests[-1], query=text)).status_code == 200
    found = [not codes(small.post(named(digest))) for digest in digests]
    assert found == [False] * 5 + [True] * 5


def test_off_knows_no_hashes_but_runs_documents():
    off = Shop(shop_settings(graphql={"persisted": "off"}))
    assert off.post(named(query=QUERY)).status_code == 200
    response = off.post(named())
    assert (response.status_code, codes(response)) == (400, ["PERSISTED_QUERY_NOT_SUPPORTED"])


class TestSharedCache:
    """Processes share what they know through one of Django's caches."""

    @pytest.fixture(autouse=True)
    def cache(self):
        caches["default"].clear()
        yield caches["default"]
        caches["default"].clear()

    @pytest.fixture
    def shops(self):
        settings = shop_settings(graphql={"persisted_cache": "default"})
        return Shop(settings), Shop(settings)

    def test_another_process_knows_the_document(self, shops):
        one, other = shops
        assert one.post(named(query=QUERY)).status_code == 200
        assert other.post(named()).status_code == 200

    @pytest.mark.parametrize("planted", ["{ products { id } }", 7, b"{__typename}"])
    def test_the_cache_does_not_choose_what_a_hash_means(self, planted, shops, cache):
        cache.set(f"mainspring:document:{HASH}", planted)
        assert codes(shops[0].post(named())) == ["PERSISTED_QUERY_NOT_FOUND"]

    def test_a_cache_that_is_down_is_as_an_empty_one(self, shops, monkeypatch, caplog):
        def refuse(*_args, **_options):
            raise ConnectionError

        monkeypatch.setattr(type(caches["default"]), "get", refuse)
        monkeypatch.setattr(type(caches["default"]), "set", refuse)
        assert codes(shops[0].post(named())) == ["PERSISTED_QUERY_NOT_FOUND"]
        assert shops[0].post(named(query=QUERY)).status_code == 200
        assert shops[0].post(named()).status_code == 200


class TestAllowList:
    """Only the documents of a file run."""

    @pytest.fixture
    def path(self, tmp_path):
        found = tmp_path / "documents.json"
        found.write_text(json.dumps({HASH: QUERY}))
        return found

    @pytest.fixture
    def only(self, path):
        return Shop(shop_settings(graphql={"persisted": "only", "allow_list": str(path)}))

    def test_its_documents_run_by_hash_and_by_text(self, only):
        for body in (named(), named(query=QUERY), {"query": QUERY}):
            assert read(only.post(body)) == {"data": {"__typename": "Query"}}
        assert only.get({"query": QUERY}).status_code == 200

    @pytest.mark.parametrize(
        "body",
        [
            {"query": "{ __typename }"},
            {"query": "{ products { id } }"},
            {"query": "{"},
            named("0" * 64),
            named(sha256(b"{ a: __typename }").hexdigest(), query="{ a: __typename }"),
        ],
    )
    def test_no_other_document_runs(self, body, only):
        response = only.post(body)
        assert (response.status_code, codes(response)) == (403, ["DOCUMENT_NOT_ALLOWED"])

    def test_beside_automatic_ones_it_is_known_from_the_start(self, path):
        both = Shop(shop_settings(graphql={"allow_list": str(path)}))
        assert both.post(named()).status_code == 200
        assert both.post({"query": "{ a: __typename }"}).status_code == 200

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"", "is not JSON"),
            (b"\xff", "is not JSON"),
            (b"[]", "is to hold an object"),
            (b'{"a": 1}', "is to hold an object"),
            (b"[" * 100_000, "is not JSON"),
            (json.dumps({"a": QUERY}).encode(), f"has the hash {HASH}"),
        ],
    )
    def test_a_wrong_file_ends_the_start(self, content, said, tmp_path):
        path = tmp_path / "documents.json"
        path.write_bytes(content)
        with pytest.raises(SettingsError, match=said):
            Shop(shop_settings(graphql={"persisted": "only", "allow_list": str(path)}))

    def test_all_that_is_wrong_is_listed(self, tmp_path):
        path = tmp_path / "documents.json"
        path.write_text(json.dumps({f"{number}": QUERY for number in range(3)}))
        with pytest.raises(SettingsError, match="3 documents are wrong") as raised:
            Shop(shop_settings(graphql={"allow_list": str(path)}))
        assert str(raised.value).count(HASH) == 3

    def test_a_missing_file_ends_the_start(self, tmp_path):
        with pytest.raises(SettingsError, match="No such file"):
            Shop(shop_settings(graphql={"allow_list": str(tmp_path / "none.json")}))

    def test_only_needs_a_file(self):
        with pytest.raises(SettingsError, match="is to name a file"):
            Shop(shop_settings(graphql={"persisted": "only"}))
