"""Managers that hide, raise or depend on a scope."""

import threading

import pytest
from django.db import connection, connections

from tests.foreign.apps.managers import models
from tests.foreign.scope import scope
from tests.integration.foreign.asking import Asker, domain_for, made_domain
from tests.integration.foreign.selections import errors_of

RAISING = ("scopeds", "scopedBelows", "touchies")


def test_assembling_calls_no_manager(monkeypatch):
    def refuse(*_args, **_options):
        message = "a manager was asked while assembling"
        raise AssertionError(message)

    for manager in (models.ScopedManager, models.PresentManager, models.MeasuredManager):
        monkeypatch.setattr(manager, "get_queryset", refuse)
    domain = made_domain()
    assert domain.graphql.schema.type_map["Scoped"]
    assert domain.graphql.schema.type_map["Touchy"]


def test_hidden_rows_do_not_exist(asker):
    data = asker.data("""{
      hiddens { name holders { id } }
      hidden(id: 2) { name }
      hiddenByName(name: "deleted") { name }
      hiddenAggregate { count }
      hiddenConnection { totalCount nodes { name } }
      chosens { id }
      nevers { name }
      useds { name uses { kind } }
      owners { hiddenOnes { name } }
    }""")
    assert [row["name"] for row in data["hiddens"]] == ["seen"]
    assert data["hidden"] is None
    assert data["hiddenByName"] is None
    assert data["hiddenAggregate"] == {"count": 1}
    assert data["hiddenConnection"] == {"totalCount": 1, "nodes": [{"name": "seen"}]}
    assert data["chosens"] == [{"id": "1"}]
    assert data["nevers"] == []
    assert data["useds"] == [{"name": "used", "uses": [{"kind": "real"}, {"kind": "real"}]}]
    assert data["owners"] == [{"hiddenOnes": [{"name": "seen"}]}]


def test_links_follow_djangos_own_rule(asker):
    data = asker.data("{ holders { hidden { name } below { name } chosen { id } many { name } } }")
    assert data["holders"] == [
        {
            "hidden": {"name": "seen"},
            "below": {"name": "seen"},
            "chosen": {"id": "1"},
            "many": [{"name": "seen"}],
        },
        # A base manager that hides as well makes a link that leads nowhere.
        {
            "hidden": {"name": "deleted"},
            "below": None,
            "chosen": {"id": "2"},
            "many": [{"name": "seen"}],
        },
    ]


@pytest.mark.parametrize("field", RAISING)
def test_raising_managers_give_a_coded_error_and_harm_no_other_list(asker, field):
    response = asker.ask(
        f"{{ before: owners {{ name }} {field} {{ id }} after: lights {{ title }} }}"
    )
    assert errors_of(response) == {(field,): "INTERNAL"}
    assert response["data"] == {
        "before": [{"name": "Olga"}],
        field: None,
        "after": [{"title": "light"}],
    }
    assert "secret-detail" not in str(response)
    assert "ScopeError" not in str(response)


def test_raising_managers_behind_links_harm_no_other_list(asker):
    response = asker.ask("{ scopeLinks { name many { name } } owners { name } }")
    assert response["data"] == {"scopeLinks": None, "owners": [{"name": "Olga"}]}
    assert "secret-detail" not in str(response)
    # What is not asked for does not raise.
    assert len(asker.data("{ scopeLinks { name } }")["scopeLinks"]) == 3


DOCUMENT = """{
  scopeds { name tenant } scopedBelows { tenant } touchies { tenant }
  scopedAggregate { count } scoped(id: 1) { tenant }
  scopeLinks { name scoped { tenant } below { tenant } many { tenant } }
  filtered: scopeLinks(where: {many: {some: {name: {isNull: false}}}}) { name }
}"""


def seen_in(tenant, asker):
    with scope(tenant):
        return asker.data(DOCUMENT)


def check(data, tenant):
    assert data["scopeds"] == [{"name": tenant, "tenant": tenant}]
    assert data["scopedBelows"] == [{"tenant": tenant}]
    # It insists on a scope and shows all rows in any.
    assert data["touchies"] == [{"tenant": "north"}, {"tenant": "south"}]
    assert data["scopedAggregate"] == {"count": 1}
    assert data["scoped"] == ({"tenant": "north"} if tenant == "north" else None)
    for row in data["scopeLinks"]:
        assert row["many"] == ([{"tenant": tenant}] if row["name"] == tenant else [])
        # Scoped's base manager is Django's own; ScopedBelow's raises and hides.
        assert row["scoped"] == (None if row["name"] == "free" else {"tenant": row["name"]})
        assert row["below"] == ({"tenant": tenant} if row["name"] == tenant else None)
    assert data["filtered"] == [{"name": tenant}]


def test_a_scope_never_sees_the_plan_of_another(asker):
    for tenant in ("north", "south", "north", "north", "south", "east", "south", "north"):
        data = seen_in(tenant, asker)
        if tenant == "east":
            assert data["scopeds"] == data["scopedBelows"] == []
            assert data["scopedAggregate"] == {"count": 0}
        else:
            check(data, tenant)
    # Without a scope it still raises, plans of the others notwithstanding.
    assert asker.ask("{ scopeds { name } }")["data"] == {"scopeds": None}
    check(seen_in("south", asker), "south")


def test_scopes_nest(asker):
    with scope("north"):
        check(seen_in("south", asker), "south")
        check(asker.data(DOCUMENT), "north")


def test_threads_of_different_scopes_do_not_meet(filled):
    """Each thread takes turns on the one connection that sees the rows; plans are shared."""
    asker = Asker(domain_for("auto"))
    turn = threading.Lock()
    start = threading.Barrier(4)
    own = {alias: connections[alias] for alias in connections}
    failures = []

    def work(tenant):
        for alias, shared in own.items():
            connections[alias] = shared
        try:
            with scope(tenant):
                start.wait()
                for _ in range(15):
                    with turn:
                        check(asker.data(DOCUMENT), tenant)
        except BaseException as error:  # noqa: BLE001  told to the main thread
            failures.append((tenant, error))

    for shared in own.values():
        shared.inc_thread_sharing()
    try:
        threads = [
            threading.Thread(target=work, args=(tenant,)) for tenant in ("north", "south") * 2
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        for shared in own.values():
            shared.dec_thread_sharing()
    assert failures == []


def test_the_number_of_statements_does_not_grow_with_scopes(asker):
    seen_in("north", asker)
    first = len(asker.statements)
    seen_in("north", asker)
    assert len(asker.statements) == first
    assert connection.vendor
