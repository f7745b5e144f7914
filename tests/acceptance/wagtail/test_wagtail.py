"""A project that nobody here wrote, with two lines of settings: Wagtail, its tables filled."""

from typing import Any

import pytest

Report = dict[str, Any]

# It stands for a permission and has no rows, nor a permission to view them.
WITHOUT_ROWS = "admins"
HIDDEN = {
    "auth.User": "password",
    "home.Footer": "newsletter_api_key",
    "wagtailcore.APIToken": "key_hash",
    "wagtailcore.CollectionViewRestriction": "password",
    "wagtailcore.PageViewRestriction": "password",
    # Fingerprints of files and of places: a person opens these by naming them.
    "wagtailcore.ReferenceIndex": "content_path_hash",
    "wagtaildocs.Document": "file_hash",
    "wagtailembeds.Embed": "hash",
    "wagtailimages.Image": "file_hash",
}


def test_the_schema_validates(report: Report):
    assert report["schema"] == []
    assert len(report["lists"]) > 50


def test_checks_find_names_that_clash_and_what_looks_secret_and_nothing_else(report: Report):
    taken = [item for item in report["findings"] if item[0] == "mainspring.W002"]
    assert [node for _, node, _ in taken] == ["wagtailsearchpromotions.Query"]
    alike = [item for item in report["findings"] if item[0] == "mainspring.W008"]
    assert [node for _, node, _ in alike] == ["wagtailcore.TaskState.workflow_state"]
    secrets = {node: said for number, node, said in report["findings"] if number.endswith("I001")}
    assert secrets.keys() == HIDDEN.keys()
    assert all(said.endswith(f": {HIDDEN[node]}.") for node, said in secrets.items())
    assert len(report["findings"]) == len(taken) + len(alike) + len(secrets)


def test_checks_say_which_model_each_finding_is_about(report: Report):
    for node in HIDDEN:
        assert f"{node}: (mainspring.I001) " in report["check"]
    assert "?:" not in report["check"]


def test_every_list_is_filled(report: Report):
    empty = [name for name, found in report["lists"].items() if not found["rows"]]
    assert empty == [WITHOUT_ROWS]


def test_every_list_answers_its_full_selection_with_the_values_of_the_models(report: Report):
    for name, found in report["lists"].items():
        assert found["errors"] == [], name
        assert found["differences"] == [], name
    assert sum(found["values"] for found in report["lists"].values()) > 10_000


def test_every_list_takes_one_statement_and_one_per_link_that_needs_python(report: Report):
    for name, found in report["lists"].items():
        assert 1 <= found["statements"] <= found["allowed"], (name, found["sql"])
    # Not a bound that everything meets: most lists need no Python.
    ones = [name for name, found in report["lists"].items() if found["statements"] == 1]
    assert len(ones) > 30


def test_djangos_log_of_queries_holds_every_statement(report: Report):
    assert [name for name, found in report["lists"].items() if found["unlogged"]] == []


@pytest.mark.parametrize(("who", "code"), [("visitor", "UNAUTHENTICATED"), ("nobody", "FORBIDDEN")])
def test_without_rights_there_is_no_row(report: Report, who: str, code: str):
    assert report[who].keys() == report["lists"].keys()
    for name, codes in report[who].items():
        assert codes == [code], name


def test_one_right_shows_one_list_and_nothing_behind_its_links(report: Report):
    entities = report["one_right"]
    assert len(entities) == len(report["lists"])
    for name, found in entities.items():
        assert found["behind"] == {}, name
        if name == "Admin":
            continue
        assert list(found["lists"]) == [name]
        assert found["lists"][name] > 0


def test_no_secret_is_shown_to_anybody(report: Report):
    assert report["secrets"] == []


def test_a_person_gets_the_page_and_after_signing_in_the_articles(report: Report):
    status, kind = report["http"]["page"]
    assert status in {200, 503}  # 503 where the page was not built
    assert kind.startswith("text/html")
    status, answer = report["http"]["visitor"]
    assert (status, answer["data"]) == (200, {"articlePages": None})
    status, answer = report["http"]["boss"]
    assert status == 200
    assert answer["data"]["articlePages"][1] == {
        "title": "Article 1",
        "author": {"name": "Joan Salt"},
        "tags": [{"name": "sea"}, {"name": "tag 1"}],
    }
