"""A path leads to the value that a row really holds."""

import pytest

from mainspring.assembly.references import NotMade, name_in_row, path_to, references
from tests.foreign.apps.keys.models import ByCode, Drawer, Invoice
from tests.library.models import Patron, Volume


@pytest.mark.parametrize(
    ("model", "name", "path", "in_row"),
    [
        (Volume, "pages", ("pages",), "pages"),
        (Volume, "pk", ("id",), "pk"),
        (Volume, "writer", ("writer", "id"), "writer_id"),
        (Volume, "writer_id", ("writer", "id"), "writer_id"),
        (Volume, "writer__pk", ("writer", "id"), "writer__pk"),
        (Volume, "writer__mentor", ("writer", "mentor", "id"), "writer__mentor_id"),
        (Volume, "writer__mentor__name", ("writer", "mentor", "name"), "writer__mentor__name"),
        (Patron, "ticket", ("ticket", "patron_id"), "ticket"),
        (ByCode, "country", ("country", "alpha3"), "country_id"),
        (ByCode, "number", ("number", "number"), "number_id"),
    ],
)
def test_a_link_stands_for_the_value_that_its_column_holds(model, name, path, in_row):
    assert path_to(model, name) == path
    assert name_in_row(model, name) == in_row


def test_a_link_of_several_columns_stands_for_the_key_behind_it():
    assert path_to(Drawer, "desk") == ("desk", "pk")
    assert path_to(Invoice, "rate") == ("rate", "id")


def test_lookups_end_a_path_only_where_they_may():
    assert path_to(Volume, "writer__isnull", lookups=True) == ("writer", "id")
    with pytest.raises(NotMade, match="has no field 'isnull'"):
        path_to(Volume, "writer__isnull")


@pytest.mark.parametrize("name", ["helps__role", "helps", "subjects"])
def test_a_path_over_many_rows_leads_nowhere(name):
    with pytest.raises(NotMade, match="does not lead over to-one links"):
        path_to(Volume, name)


def test_an_expression_with_a_link_reads_what_its_column_holds():
    from django.db.models import F

    assert references(ByCode, F("country")) == (("country", "alpha3"),)
