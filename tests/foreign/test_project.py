"""Shows with nothing but Django that the foreign project is sound."""

import pytest
from django.apps import apps
from django.core.checks import run_checks
from django.core.exceptions import FieldError
from django.db import DatabaseError, connection, connections, router, transaction
from django.test import RequestFactory

from tests.foreign.apps.rows.models import CircleOne, CircleSelf, CircleTwo
from tests.foreign.apps.views.models import Tableless
from tests.foreign.middleware import scope_middleware, timezone_middleware, urlconf_middleware
from tests.foreign.project import (
    EXPECTED_WARNINGS,
    EXPOSED_LABELS,
    POSTGRES_LABELS,
    UNEXPOSED_LABELS,
)
from tests.foreign.rows import fill
from tests.foreign.scope import current_tenant, scope

LABELS = {*EXPOSED_LABELS, *UNEXPOSED_LABELS, *POSTGRES_LABELS}
# A docstring's first word: the section of what real projects contain.
SECTIONS = {"Names", "Keys", "Rows", "Managers", "Fields", "Secrets", "Choices", "Relations"}
SECTIONS |= {"Users"}
WITHOUT_ROWS = {"fields.Vacant", "users.Account", "views.Tableless", "inheritance.HeavyTruck"}
UNLISTABLE = {
    CircleOne: FieldError,
    CircleTwo: FieldError,
    CircleSelf: FieldError,
    Tableless: DatabaseError,
}

pytestmark = pytest.mark.django_db(databases=["default", "other"])


def foreign_models():
    found = [model for model in apps.get_models() if model._meta.app_label in LABELS]
    assert len(found) > 100
    return found


def has_table(model):
    """Whether there is something to select from: views have it and cannot be migrated."""
    name = router.db_for_read(model)
    return model._meta.db_table in connections[name].introspection.table_names(include_views=True)


def everything():
    """Return each table's rows as the driver gives them."""
    rows = {}
    for model in apps.get_models(include_auto_created=True):
        if not has_table(model):
            continue
        base = connections[router.db_for_read(model)]
        with base.cursor() as cursor:
            cursor.execute(f"SELECT * FROM {base.ops.quote_name(model._meta.db_table)}")  # noqa: S608
            rows[model._meta.label] = sorted(map(repr, cursor.fetchall()))
    return rows


def test_checks_have_nothing_to_say_but_what_is_expected(settings):
    settings.ROOT_URLCONF = "tests.foreign.urls"
    found = run_checks(databases=["default", "other"])
    said = {(one.id, str(one.obj)) for one in found if not one.is_silenced()}
    about_us = {one for one in said if one[1].partition(".")[0] in LABELS}
    ours = {one for one in about_us if not str(one[0]).startswith("mainspring.")}
    expected = set(EXPECTED_WARNINGS)
    if connection.vendor != "sqlite":
        expected = {one for one in expected if one[0] != "fields.W163"}
    assert ours == expected


def test_every_model_says_what_it_stands_for():
    for model in foreign_models():
        section, colon, rest = model.__doc__.partition(": ")
        assert section in SECTIONS, model
        assert colon, model
        assert "\n" not in rest, model
        assert rest.endswith("."), model


def test_every_table_is_filled():
    written = fill()
    for model in foreign_models():
        if model._meta.label not in WITHOUT_ROWS and has_table(model):
            rows = model._base_manager if not model._meta.base_manager_name else None
            assert written.get(model) or (rows is not None and rows.exists()), model


def test_only_what_a_database_cannot_have_is_left_out():
    missing = {model._meta.label for model in foreign_models() if not has_table(model)}
    expected = {"views.Tableless"}
    if not connection.features.supports_virtual_generated_columns:
        expected.add("fields.ComputedOnRead")
    assert missing - {"users.Account"} == expected


def test_filling_again_writes_the_same():
    runs = []
    for _ in range(2):
        with transaction.atomic(), transaction.atomic(using="other"):
            fill()
            runs.append(everything())
            transaction.set_rollback(True)
            transaction.set_rollback(True, using="other")
    assert runs[0] == runs[1]


def test_new_rows_find_free_keys():
    fill()
    for label in ("names.Node", "inheritance.Vehicle", "links.Person", "elsewhere.Ledger"):
        model = apps.get_model(label)
        highest = model._base_manager.order_by("-pk").first()
        fields = {"label": "new"} if label == "names.Node" else {"name": "new"}
        assert model._base_manager.create(**fields).pk > highest.pk


def test_every_list_can_be_read_or_is_known_not_to_be():
    fill()
    with scope("north"):
        for model in foreign_models():
            if model in UNLISTABLE:
                with pytest.raises(UNLISTABLE[model]), transaction.atomic():
                    list(model._default_manager.all())
            elif has_table(model):
                list(model._default_manager.all())


def test_middleware_does_what_real_ones_do():
    seen = []

    def answer(request):
        seen.append((getattr(request, "urlconf", None), current_tenant()))

    handle = timezone_middleware(urlconf_middleware(scope_middleware(answer)))
    handle(RequestFactory().get("/", headers={"X-Tenant": "a", "X-Scope": "north"}))
    assert seen == [("tests.foreign.urls_tenant", "north")]
