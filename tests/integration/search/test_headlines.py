"""The text around the words of a search, with an index and without one, on each database."""

import pytest
from django.db import connection

from mainspring import Entity, Headline, Policy, Search, anyone
from mainspring.errors import BadInput
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import vault
from tests.vault.indexing import indexed

# MySQL's indexes hold only what is committed, and to make one commits.
pytestmark = pytest.mark.django_db(transaction=connection.vendor == "mysql")

LONG = "one two three four five six seven eight nine ten " * 30
TEXTS = {
    1: ("Running water", "The rivers were flooding the quick brown meadows"),
    2: ("Water & <b>bread</b>", "She said: \"water\" and 'salt'"),
    3: ("Quiet meadow", f"{LONG} deep water {LONG}"),
}
STRATEGIES = ("auto", "rows")


class Dossiers(Entity[models.Dossier]):
    fields = ("secret",)
    policy = Policy(read=anyone)
    search = Search("title", "remark", language="english", weights={"title": "A"})


@pytest.fixture(autouse=True)
def texts(rows):
    models.Dossier.objects.update(remark="zzz")
    for key, (title, remark) in TEXTS.items():
        models.Dossier.objects.filter(pk=key).update(title=title, remark=remark)


@pytest.fixture(params=[True, False], ids=["indexed", "parts"])
def index(request, texts):
    if not request.param:
        yield False
        return
    with indexed(models.Dossier, "title", "remark", weights="AD"):
        yield True


def headlines(words, arguments="", strategy="auto", **variables):
    """Give the headlines of what a search finds, by key."""
    declared = ", ".join(f"${name}: {kind}" for name, kind in variables.pop("kinds", {}).items())
    document = f"""query ($words: String{", " + declared if declared else ""}) {{
        dossiers(search: $words, orderBy: {{id: ASC}}) {{ id searchHeadline{arguments} }}
    }}"""
    rows = vault(Dossiers, strategy=strategy).ask(document, ANONYMOUS, words=words, **variables)
    return {int(row["id"]): row["searchHeadline"] for row in rows["dossiers"]}


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_found_words_are_marked(strategy, index):
    found = headlines("water", strategy=strategy)
    assert found[1] == "Running <mark>water</mark>"
    assert found[2] == "<mark>Water</mark> &amp; &lt;b&gt;bread&lt;/b&gt;"
    assert "<mark>water</mark>" in found[3]
    assert 10 <= len(found[3].split()) <= 20
    assert found.keys() == {1, 2, 3}


def test_forms_of_words_are_marked_where_the_index_knows_them(index):
    if not index or connection.vendor == "mysql":
        pytest.skip("knows no languages")
    found = headlines("flood river")
    assert found == {
        1: "The <mark>rivers</mark> were <mark>flooding</mark> the quick brown meadows"
    }


def test_fields_that_are_asked_for(index):
    assert headlines("water", "(fields: [remark])")[1] is None
    assert headlines("water", "(fields: [remark])")[2] == (
        "She said: &quot;<mark>water</mark>&quot; and &#x27;salt&#x27;"
    )
    assert headlines("water", "(fields: [remark, title])")[1] == "Running <mark>water</mark>"
    fields = "(fields: $fields)"
    kinds = {"kinds": {"fields": "[DossierSearchField!]"}}
    assert headlines("water", fields, fields=["remark"], **kinds)[1] is None
    assert headlines("water", fields, fields=["title"], **kinds)[1] is not None
    assert headlines("water", fields, fields=None, **kinds)[1] is not None


def test_marks_and_escapes_that_are_asked_for(index):
    arguments = '(start: "*", stop: "%s\\"", escape: false, fields: [remark])'
    assert headlines("water", arguments)[2] == 'She said: "*water%s"" and \'salt\''
    given = "(start: $start, stop: $stop, words: $words2)"
    kinds = {"start": "String!", "stop": "String!", "words2": "Int!"}
    found = headlines("water", given, start="<", stop="", words2=3, kinds=kinds)
    assert found[1] == "Running <water"
    assert len(found[3].split()) <= 3
    assert "<water" in found[3]


def test_searches_with_operators(index):
    if not index:
        pytest.skip("words are looked for as they are typed")
    found = headlines('"running water" -bread or quiet')
    assert found == {
        1: "<mark>Running</mark> <mark>water</mark>",
        3: "<mark>Quiet</mark> meadow",
    }


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_lists_without_a_search_have_none(strategy, index):
    opened = vault(Dossiers, strategy=strategy)
    document = "{ dossiers(limit: 2) { searchHeadline } dossier(id: 1) { searchHeadline } }"
    answer = opened.ask(document, ANONYMOUS)
    assert [row["searchHeadline"] for row in answer["dossiers"]] == [None, None]
    assert answer["dossier"] == {"searchHeadline": None}
    document = '{ dossiers(search: " ", limit: 1) { searchHeadline } }'
    assert opened.ask(document, ANONYMOUS)["dossiers"] == [{"searchHeadline": None}]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_pages_and_linked_lists(strategy, index):
    models.Dossier.objects.update(agency=1)
    opened = vault(Dossiers, strategy=strategy)
    document = """query ($words: String) {
        agency(id: 1) {
            dossiers(search: $words, orderBy: {id: ASC}) { id searchHeadline agency {
                dossiers(limit: 1) { searchHeadline }
            } }
        }
        dossierConnection(search: $words, orderBy: {id: ASC}, first: 1) {
            edges { cursor node { marked: searchHeadline } }
        }
    }"""
    answer = opened.ask(document, ANONYMOUS, words="running water")
    (row,) = answer["agency"]["dossiers"]
    assert row["searchHeadline"] == "<mark>Running</mark> <mark>water</mark>"
    assert row["agency"]["dossiers"] == [{"searchHeadline": None}]
    (edge,) = answer["dossierConnection"]["edges"]
    assert edge["node"]["marked"] == "<mark>Running</mark> <mark>water</mark>"


def test_a_kept_plan_takes_other_words_and_marks(index):
    opened = vault(Dossiers)
    document = """query ($words: String, $start: String!) {
        dossiers(search: $words, orderBy: {id: ASC}) { searchHeadline(start: $start, stop: "") }
    }"""

    def asked(words, start):
        rows = opened.ask(document, ANONYMOUS, words=words, start=start)["dossiers"]
        return [row["searchHeadline"] for row in rows]

    assert asked("running", "1") == ["1Running water"]
    assert asked("quiet", "2") == ["2Quiet meadow"]
    assert asked("meadow quiet", "3") == ["3Quiet 3meadow"]


WRONG = {
    "(words: 1)": "words is 1; it is to be from 2 to 60.",
    "(words: 61)": "words is 61; it is to be from 2 to 60.",
    f'(start: "{"x" * 41}")': "start has 41 characters; it is to be from 0 to 40.",
    "(fields: [])": "searchHeadline is of no field.",
}


@pytest.mark.parametrize("arguments", WRONG)
def test_bad_arguments(arguments):
    document = f'{{ dossiers(search: "water") {{ id searchHeadline{arguments} }} }}'
    answer = vault(Dossiers).whole(document, ANONYMOUS)
    (error,) = answer["errors"]
    assert error["message"] == WRONG[arguments]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["hint"]
    assert error["path"] == ["dossiers"]


@pytest.mark.parametrize("words", [0, 1_000, -5])
def test_bad_variables(words):
    document = """query ($count: Int!) {
        dossiers(search: "water") { searchHeadline(words: $count) }
    }"""
    opened = vault(Dossiers)
    assert opened.codes(document, ANONYMOUS, count=5) == []
    assert opened.codes(document, ANONYMOUS, count=words) == ["BAD_INPUT"]


def from_python(text, *fields, **given):
    """Give the headlines of what a search from Python finds, by key."""
    records = vault(Dossiers).records("Dossier", ANONYMOUS)
    found = (records if text is None else records.search(text)).order_by("pk")
    rows = found.values("pk", found=Headline(*fields, **given))
    return {row["pk"]: row["found"] for row in rows}


def test_python_has_the_same(index):
    for words in ("water", "water meadow", None):
        assert from_python(words) == headlines(words)
    arguments = '(fields: [remark], words: 3, start: "*", stop: "%s", escape: false)'
    given = {"words": 3, "start": "*", "stop": "%s", "escape": False}
    found = from_python("water", "remark", **given)
    assert found == headlines("water", arguments)
    assert found[2] != from_python("water")[2]


@pytest.mark.parametrize(
    "given",
    [
        {"found": Headline("secret")},
        {"found": Headline("nothing")},
        {"found": Headline(words=1)},
        {"found": Headline(words="5")},
        {"found": Headline(start="x" * 41)},
        {"found": Headline(stop=None)},
        {"found": "title"},
        {"pk": Headline()},
    ],
    ids=str,
)
def test_what_python_cannot_ask_for(given, django_assert_num_queries):
    records = vault(Dossiers).records("Dossier", ANONYMOUS)
    with django_assert_num_queries(0), pytest.raises(BadInput):
        list(records.search("water").values("pk", **given))


def test_what_is_not_searched_has_no_headline():
    class Silent(Entity[models.Dossier]):
        name = "Dossier"
        policy = Policy(read=anyone)

    records = vault(Silent).records("Dossier", ANONYMOUS)
    with pytest.raises(BadInput, match="declares no search"):
        list(records.values(found=Headline()))
