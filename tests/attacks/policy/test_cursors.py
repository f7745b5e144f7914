"""A cursor tells nothing that its list does not, and cannot be made or moved."""

import base64
import json

import pytest

from mainspring import Entity, Policy, anyone, nobody, where
from mainspring.execution.cursors import opened, seal
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=1, agent=1)


class Agents(Entity[models.Agent]):
    """All agents; what they earn is seen on some rows."""

    name = "Agent"
    policy = Policy(read=anyone, fields={"salary": where(name="Cyd")})


class Keyless(Entity[models.Agent]):
    """All agents, whose keys are not shown."""

    name = "Agent"
    exclude = ("id",)
    policy = Policy(read=anyone)


class Hidden(Entity[models.Agent]):
    """All agents, without what they earn."""

    name = "Agent"
    policy = Policy(read=anyone, fields={"salary": nobody})


def edges(opened_vault, order="", **variables):
    document = (
        f"query($after: String) {{ page: agentConnection(first: 100, after: $after {order}) "
        "{ edges { cursor node { name } } } }"
    )
    return opened_vault.ask(document, READER, **variables)["page"]["edges"]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_a_value_that_is_masked_on_some_rows_is_null_in_their_cursors(strategy):
    held = {
        edge["node"]["name"]: opened(edge["cursor"]).values[0]
        for edge in edges(vault(Agents, strategy=strategy), "orderBy: [{salary: DESC}]")
    }
    assert held.pop("Cyd") is not None
    assert set(held.values()) == {None}


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_a_key_that_is_not_shown_is_in_no_cursor(strategy):
    keyless = vault(Keyless, strategy=strategy)
    keys = {str(key) for key in models.Agent.objects.values_list("pk", flat=True)}
    found = edges(keyless, "orderBy: [{name: ASC}]")
    assert len(found) == len(keys)
    for number, edge in enumerate(found):
        assert not keys & {str(value) for value in opened(edge["cursor"]).values}
        behind = edges(keyless, "orderBy: [{name: ASC}]", after=edge["cursor"])
        assert behind == found[number + 1 :]


def test_nothing_is_sorted_by_what_is_never_seen():
    document = "{ agentConnection(first: 1, orderBy: [{salary: ASC}]) { edges { cursor } } }"
    (error,) = vault(Hidden).whole(document, READER)["errors"]
    assert error["extensions"]["code"] == "FORBIDDEN"


def test_a_cursor_of_one_who_sees_more_does_not_help_one_who_sees_less():
    """Whose Decision leaves out a key of the order has another order, so the cursor is of none."""
    cursor = edges(vault(Agents), "orderBy: [{salary: DESC}]")[0]["cursor"]
    document = "query($after: String) { agentConnection(after: $after) { nodes { name } } }"
    (error,) = vault(Hidden).whole(document, READER, after=cursor)["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert "another" in error["message"]
    assert error["extensions"]["hint"]


def signed(cursor, change):
    """Change what a cursor holds, under its old signature."""
    held = base64.urlsafe_b64decode(cursor)
    return base64.urlsafe_b64encode(held[:12] + change(held[12:])).decode()


@pytest.mark.parametrize(
    "made_up",
    [
        "",
        "a",
        "x" * 1_000_000,
        "\N{SNOWMAN}",
        "AAAA",
        base64.urlsafe_b64encode(b"\0" * 40).decode(),
        base64.urlsafe_b64encode(b'["Agent", 1]').decode(),
        lambda cursor: cursor[:-4],
        lambda cursor: cursor + "AAAA",
        lambda cursor: cursor.swapcase(),
        lambda cursor: signed(cursor, lambda told: told.replace(b"1", b"2")),
        lambda cursor: signed(cursor, lambda told: told[:6] + b"[null]"),
        lambda cursor: signed(cursor, lambda _told: b""),
    ],
    ids=lambda value: "changed" if callable(value) else str(value)[:10].encode("ascii", "replace"),
)
@pytest.mark.parametrize("argument", ["after", "before"])
@pytest.mark.parametrize("given", ["variable", "constant"])
def test_what_is_no_cursor_is_refused(made_up, argument, given):
    opened_vault = vault(Agents)
    if callable(made_up):
        made_up = made_up(edges(opened_vault)[0]["cursor"])
    if given == "variable":
        document = f"query($c: String) {{ page: agentConnection({argument}: $c) {{ totalCount }} }}"
        answer = opened_vault.whole(document, READER, c=made_up)
    elif len(made_up) > 1_000:
        return
    else:
        text = json.dumps(made_up)
        document = f"{{ page: agentConnection({argument}: {text}) {{ totalCount }} }}"
        answer = opened_vault.whole(document, READER)
    (error,) = answer["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["path"] == ["page"]
    assert error["extensions"]["hint"]


@pytest.mark.parametrize(
    "arguments",
    [
        "first: 1, last: 1",
        "page: 1, offset: 1",
        "page: 2, last: 1",
        "last: 1, offset: 1",
        "page: 0",
        "page: -3",
        "first: -1",
        "last: -1",
    ],
)
def test_numbers_that_make_no_sense_are_refused(arguments):
    (error,) = vault(Agents).whole(f"{{ agentConnection({arguments}) {{ totalCount }} }}", READER)[
        "errors"
    ]
    assert error["extensions"]["code"] == "BAD_INPUT"


def test_a_cursor_of_another_order_is_refused():
    opened_vault = vault(Agents)
    cursor = edges(opened_vault, "orderBy: [{name: ASC}]")[0]["cursor"]
    for order in ("", ", orderBy: [{name: DESC}]", ", orderBy: [{name: ASC_NULLS_FIRST}]"):
        document = (
            f"query($c: String) {{ page: agentConnection(after: $c {order}) {{ totalCount }} }}"
        )
        (error,) = opened_vault.whole(document, READER, c=cursor)["errors"]
        assert error["extensions"]["code"] == "BAD_INPUT"
        assert error["path"] == ["page"]


def test_a_cursor_of_another_entity_is_refused():
    opened_vault = vault(Agents)
    cursor = edges(opened_vault)[0]["cursor"]
    document = "query($c: String) { page: dossierConnection(after: $c) { nodes { id } } }"
    (error,) = opened_vault.whole(document, READER, c=cursor)["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"


def test_a_page_of_hidden_links_tells_nothing():
    document = """{ dossiers { id } agencies { id
      rows: agents(limit: 1000) { id }
      page: agentConnection(first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    } }"""
    for agency in vault().ask(document, READER)["agencies"]:
        seen = len(agency["rows"])
        page = agency["page"]
        assert page["totalCount"] == seen
        assert page["pageInfo"]["hasNextPage"] is (seen > 1)
        assert (page["pageInfo"]["endCursor"] is None) is (seen == 0)


def test_a_cursor_is_read_with_the_keys_that_were_used_before(settings):
    settings.SECRET_KEY = "old"
    cursor = seal("0" * 12, b"[1]")
    settings.SECRET_KEY = "new"
    assert opened(cursor) is None
    settings.SECRET_KEY_FALLBACKS = ["old"]
    assert opened(cursor).values == (1,)
