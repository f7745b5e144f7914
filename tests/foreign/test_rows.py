"""Reads the strange rows of the foreign project back by raw SQL."""

import math

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection, connections

from tests.foreign import storage
from tests.foreign.apps.custom_fields.models import Contact, Diary, Page, Prefixed, Product
from tests.foreign.apps.fields.models import Files
from tests.foreign.apps.generic.models import Remark, Tag
from tests.foreign.apps.managers import models as managers
from tests.foreign.apps.names.models import Keyword, Twin
from tests.foreign.apps.rows import models as rows
from tests.foreign.content.fields import CONTROLS
from tests.foreign.rows import fill
from tests.foreign.scope import ScopeError, scope

pytestmark = pytest.mark.django_db(databases=["default", "other"])


@pytest.fixture(autouse=True)
def filled(db):
    fill()


def read(query, *parameters, alias="default"):
    """Return the first column."""
    with connections[alias].cursor() as cursor:
        cursor.execute(query, parameters)
        return [row[0] for row in cursor.fetchall()]


def vendor_is(*names):
    return connection.vendor in names


def test_floats_that_are_no_numbers():
    numbers = dict(
        zip(
            read("SELECT name FROM fields_maybenumbers ORDER BY id"),
            read("SELECT number FROM fields_maybenumbers ORDER BY id"),
            strict=True,
        )
    )
    if vendor_is("mysql"):
        assert "nan" not in numbers
        assert read("SELECT positive_big FROM fields_maybenumbers WHERE name = 'unsigned'") == [
            2**64 - 1
        ]
        return
    assert (numbers["infinity"], numbers["minus infinity"]) == (math.inf, -math.inf)
    assert numbers["nan"] is None if vendor_is("sqlite") else math.isnan(numbers["nan"])


def test_integers_of_64_bits():
    assert set(read("SELECT big FROM fields_numbers")) >= {-(2**63), 2**63 - 1, 2**53 + 1}
    assert set(read("SELECT id FROM keys_huge")) >= {-(2**63), 2**63 - 1}


def test_years_at_both_ends():
    days = {str(day) for day in read("SELECT day FROM fields_moments")}
    assert {"0001-01-01", "9999-12-31"} <= days
    moments = {str(moment)[:26] for moment in read("SELECT moment FROM fields_moments")}
    assert {"0001-01-01 00:00:00", "9999-12-31 23:59:59.999999"} <= {
        moment.removesuffix(".000000").removesuffix("+00:00") for moment in moments
    }


def test_control_characters():
    assert CONTROLS in read("SELECT char FROM fields_texts".replace("char", quoted("char")))
    nul = [text for text in read("SELECT text FROM fields_texts") if "\0" in text]
    assert bool(nul) is not vendor_is("postgresql")


def quoted(name):
    return connection.ops.quote_name(name)


def test_durations_below_zero_and_over_a_month():
    lengths = read("SELECT length FROM fields_lengths")
    if vendor_is("postgresql"):
        months = "SELECT count(*) FROM fields_lengths WHERE extract(month FROM length) = 2"
        assert read(months) == [1]
    else:
        assert -1 in lengths
        assert any(length > 31 * 86_400_000_000 for length in lengths)
        assert min(lengths) < -100_000 * 86_400_000_000


def test_json_null_is_not_sql_null():
    query = "SELECT count(*) FROM fields_documents WHERE name = %s AND maybe IS {} NULL"
    assert read(query.format(""), "sql null") == [1]
    assert read(query.format("NOT"), "json null") == [1]
    cast = "maybe::text" if vendor_is("postgresql") else "maybe"
    assert read(f"SELECT {cast} FROM fields_documents WHERE name = 'json null'") == ["null"]  # noqa: S608


def test_files_are_empty_null_missing_and_unsized():
    assert set(read("SELECT maybe FROM fields_files")) == {None, "", "maybe.txt"}
    assert "" in read("SELECT document FROM fields_files")
    assert storage.OPENED == []
    assert "dated/report.pdf" in Files.objects.values_list("document", flat=True)
    assert storage.OPENED == []
    assert Files.objects.get(name="unsized").width == 1
    assert storage.OPENED == ["pics/unsized.png"]


def test_binary_is_empty_and_not_text():
    found = {bytes(data) for data in read("SELECT data FROM fields_blobs")}
    assert {b"", bytes(range(256))} <= found


def test_links_point_at_nothing():
    dangling = (
        "SELECT count(*) FROM keys_pointer p LEFT JOIN {} t ON t.{} = p.{} WHERE t.{} IS NULL"
    )
    assert read(dangling.format("keys_device", "serial", "strict_id", "serial")) == [1]
    assert read(dangling.format("keys_tenant", "id", "single_id", "id")) == [2]
    assert read("SELECT count(*) FROM keys_pointer_many WHERE tenant_id = 404") == [1]
    assert 404 in read("SELECT article_id FROM elsewhere_entry", alias="other")
    assert 99 in read("SELECT desk_number FROM keys_drawer")


def test_a_pair_stands_twice_in_a_many_to_many_table():
    query = "SELECT count(*) FROM links_membership GROUP BY club_id, person_id"
    assert sorted(read(query)) == [1, 2]


def test_choices_left_their_list():
    assert "huge (left the list)" in read("SELECT size FROM choices_plain")
    assert 99 in read("SELECT level FROM choices_plain")
    assert "c250" in read("SELECT country FROM choices_long")


def test_generic_keys_lead_nowhere():
    tags = {tag.name: tag for tag in Tag.objects.all()}
    assert tags["to a bookmark"].content_object is not None
    assert tags["to a deleted row"].content_object is None
    ghost = ContentType.objects.get(app_label="gone")
    assert ghost.model_class() is None
    assert tags["of a deleted type"].content_type == ghost
    assert set(read("SELECT kind_id IS NULL FROM generic_remark")) == {True, False}
    assert Remark.objects.filter(key="not-a-number").exists()


def test_custom_fields_hold_something_else_in_the_database():
    assert read("SELECT nickname FROM custom_fields_contact ORDER BY id") == ["nick", None, None]
    assert Contact.objects.get(pk=2).nickname == ""
    assert Contact.objects.get(pk=1).phone.country == "49"
    assert read("SELECT phone FROM custom_fields_contact WHERE id = 1") == ["+49 30123"]
    assert read("SELECT title FROM custom_fields_page WHERE id = 1") == [
        '{"de": "Schafe", "en": "Sheep"}'
    ]
    assert [block.kind for block in Page.objects.get(pk=1).body] == ["h1", "list"]
    assert str(Product.objects.get(pk=1).price) == "1E+2"
    assert Product.objects.get(pk=1).tags == ["a", "b, c"]
    assert str(Product.objects.get(pk=1).cost) == "9.90 USD"
    assert read("SELECT entry FROM custom_fields_diary WHERE id = 1")[0].startswith("sealed:")
    assert read("SELECT loud FROM custom_fields_diary WHERE id = 1") == ["whisper"]
    diary = Diary.objects.get(pk=1)
    assert (diary.entry[:4], diary.loud, diary.length.seconds) == ("dear", "WHISPER", 7200)
    assert Prefixed.objects.get(pk="usr_7").uses.count() == 1
    assert read("SELECT one_id FROM custom_fields_prefixeduse ORDER BY id")[0] == 7


def test_managers_hide_and_raise():
    assert [row.name for row in managers.Hidden.objects.all()] == ["seen"]
    assert len(read("SELECT id FROM managers_hidden")) == 2
    holder = managers.Holder.objects.get(pk=2)
    assert holder.hidden.deleted
    with pytest.raises(managers.HiddenBelow.DoesNotExist):
        holder.below  # noqa: B018  the access is what raises
    assert [row.name for row in holder.many.all()] == ["seen"]
    for model in (managers.Scoped, managers.ScopedBelow, managers.Touchy):
        with pytest.raises(ScopeError):
            model._default_manager.all()
        with scope("north"):
            assert model._default_manager.count() in {1, 2}
    assert managers.Never.objects.count() == 0
    assert managers.Used.objects.count() == 1


def test_instances_misbehave():
    carrier = rows.Carrier.objects.get(pk=1)
    assert not carrier.hollow
    assert not carrier.untrue
    with pytest.raises(TypeError):
        hash(carrier.unhashable)
    with pytest.raises(RuntimeError):
        str(carrier.speechless)
    with pytest.raises(TypeError):
        str(carrier.numeral)
    assert rows.REACHED == []


def test_fields_have_names_that_are_none():
    keyword = Keyword.objects.get()
    assert (keyword.class_, getattr(keyword, "import")) == ("first", "sugar")
    twin = Twin.objects.get()
    assert (twin.foo_bar, twin.fooBar, twin.owner_id, twin.ownerId) == (
        "snake",
        "camel",
        1,
        "free text",
    )


def test_parents_without_children_and_children_of_two():
    assert len(read("SELECT id FROM inheritance_vehicle")) == 8
    assert len(read("SELECT vehicle_ptr_id FROM inheritance_car")) == 4
    assert len(read("SELECT ride_id FROM inheritance_taxi")) == 2
    assert len(read("SELECT wing FROM inheritance_airborne")) == 4
    assert len(read("SELECT afloat_ptr_id FROM inheritance_seaplane")) == 2
    assert len(read("SELECT seaplane_ptr_id FROM inheritance_racingseaplane")) == 1


def test_trees_go_round_in_circles():
    circles = "SELECT count(*) FROM trees_listnode a JOIN trees_listnode b ON a.parent_id = b.id"
    assert read(f"{circles} WHERE b.parent_id = a.id") == [3]


def test_views_have_rows():
    assert sorted(read("SELECT region FROM views_regiontotal")) == ["", "north", "south"]
    assert len(read("SELECT sale_id FROM views_largesale")) == 3
    assert len(read("SELECT region FROM views_keyless")) == 4


def test_secrets_can_be_looked_for():
    assert "leaked-password" in read("SELECT password FROM secrets_credential")
    assert read("SELECT session_key FROM secrets_session") == ["leaked-session"]


def test_postgresql_holds_what_only_it_can():
    if not vendor_is("postgresql"):
        assert not connection.introspection.table_names().count("foreign_postgres_arrays")
        return
    assert read("SELECT exact::text FROM foreign_postgres_exact WHERE name = 'nan'") == ["NaN"]
    assert read(
        "SELECT array_lower(integers, 1) FROM foreign_postgres_arrays"
        " WHERE name = 'counted from zero'"
    ) == [0]
    assert read("SELECT count(*) FROM foreign_postgres_ranges WHERE isempty(integers)") == [1]
    assert read("SELECT count(*) FROM foreign_postgres_ranges WHERE lower_inf(integers)") == [2]
    assert read("SELECT pairs->'b' FROM foreign_postgres_maps WHERE name = 'full'") == [None]
    assert "'fox'" in str(read("SELECT vector::text FROM foreign_postgres_searched")[0])
