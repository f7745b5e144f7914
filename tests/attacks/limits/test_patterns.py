"""Regular expressions that would take for ever are refused where the database cannot end them."""

import pytest
from django.db import OperationalError, connection, connections, transaction

from mainspring import Entity, Policy, anyone
from mainspring.errors import BadInput
from mainspring.sources.sql.drivers import SQLiteDriver
from mainspring.sources.sql.patterns import Matcher, check_pattern, most_steps
from mainspring.sources.sql.terms import Terms
from tests.vault import models
from tests.vault.asking import someone, vault


class Pages(Entity[models.Page]):
    policy = Policy(read=anyone)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a|a)*b",
        "(x+x+)+y",
        "(.*)(.*)(.*)z",
        r"(a)\1",
        "(?:a{1,30}){1,30}",
        ".?" * 60 + "!",
        "(?:.|..)" * 20 + "!",
        "(?:(?:a?){9}){9}b",
        "(?:(?:(?:.{1,9}){1,9}){1,9}){1,9}!",
        "(a?a?)*b",
        "(?:a{1,9}){1,30}b",
        "(?=(a+)+$)b",
        "(?:a*){5}b",
        "(",
        "(?<=a+)b",
        "a" * 201,
    ],
)
def test_what_could_explode_is_refused(pattern):
    with pytest.raises(BadInput):
        check_pattern(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["^a.*b$", "(a|b)c", "[a-z]+@[a-z]+", "a{1,5}(b{2})+", "^(?=.*a)", "https?://(www[.])?x{0,9}"],
)
def test_what_cannot_is_let_through(pattern):
    check_pattern(pattern)


@pytest.mark.parametrize(
    "pattern", [".*.*!", "a+a+!", r"\s+\s+$", "[a-z]+[a-z0-9]+!", "(?m)^.*.*!"]
)
def test_a_text_is_not_searched_that_is_too_long_for_the_pattern(pattern):
    check_pattern(pattern)
    with pytest.raises(BadInput, match="too long"):
        Matcher()("a" * 2_000, pattern)


@pytest.mark.parametrize("pattern", ["^a.*b.*c$", "a.*b", r"\Aa.*", "b", "(?i)^A.*B.*C$"])
def test_honest_patterns_search_long_texts(pattern):
    text = "a" * 2_000 + "b" * 2_000 + "c"
    assert Matcher()(text, pattern) is True


def choices(text, pattern):
    """Count the steps of an engine that tries everything, for patterns of `x*` and words."""
    anchored = pattern[0] == "^"
    repeats = pattern.count("*")

    def tried(place, left):
        if not left:
            return 1
        return sum(tried(end, left - 1) for end in range(place, len(text) + 1))

    return sum(tried(start, repeats) for start in range(1 if anchored else len(text) + 1))


@pytest.mark.parametrize("pattern", [".*!", ".*.*!", "^.*!", "^.*.*!", "!", "^!"])
@pytest.mark.parametrize("length", [0, 1, 2, 7, 20])
def test_the_bound_counts_all_choices(pattern, length):
    assert most_steps(pattern, length) >= choices("a" * length, pattern)
    assert most_steps(pattern, length) <= 2 * choices("a" * length, pattern)


def test_a_search_ends_with_its_statement():
    matcher = Matcher()
    matcher.ends = 0
    with pytest.raises(TimeoutError):
        matcher("a", "a")
    assert matcher.is_late


def test_what_is_missing_is_unknown():
    assert Matcher()(None, "a") is None
    assert Matcher()(12, "^1") is True


@pytest.mark.skipif(connection.vendor != "sqlite", reason="other databases end it in time")
@pytest.mark.django_db
def test_a_filter_asks_our_own_search_through_every_way_in():
    from tests.vault.rows import fill

    fill()
    models.Page.objects.filter(pk=11).update(text="a" * 2_000)
    opened = vault(Pages)
    document = "query ($p: String) { pages(where: {text: {%s: $p}}, orderBy: {id: ASC}) { id } }"
    for lookup in ("regex", "iregex"):
        asked = document % lookup
        assert opened.ask(asked, someone(), p="^a.*a$")["pages"] == [{"id": "11"}]
        assert opened.codes(asked, someone(), p=".*.*!") == ["BAD_INPUT"]
        assert opened.ask(asked, someone(), p="^text-1-[23]$")["pages"] == [
            {"id": "12"},
            {"id": "13"},
        ]
    pages = opened.records("Page", someone())
    assert [row.pk for row in pages.filter(text__iregex="^A.*a$")] == [11]
    with pytest.raises(BadInput):
        list(pages.filter(text__regex=".*.*!"))


@pytest.mark.skipif(connection.vendor != "sqlite", reason="other databases end it in time")
@pytest.mark.django_db
def test_a_statement_that_searches_too_long_is_ended():
    from tests.vault.rows import fill

    fill()
    driver = SQLiteDriver()
    sql = "SELECT mainspring_matches(text, %s) FROM vault_page"
    with transaction.atomic(), pytest.raises(OperationalError) as raised:
        driver.run(connections["default"], sql, ["a"], terms=Terms(timeout=-1.0))
    assert driver.was_timeout(raised.value)
    assert driver.run(connections["default"], sql, ["a"], terms=Terms(timeout=10.0))


@pytest.mark.parametrize("pattern", ["[[:alpha:]]", "a[^[:digit:]_]"])
def test_classes_that_python_reads_otherwise_are_refused(pattern):
    with pytest.raises(BadInput, match="classes such as"):
        check_pattern(pattern)
