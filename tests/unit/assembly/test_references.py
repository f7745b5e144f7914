"""A path leads to the value that a row really holds."""

import pytest

from mainspring.assembly.references import NotMade, name_in_row, path_to, references
from tests.foreign.apps.keys.models import ByCode, Drawer, Invoice
from tests.library.models import Patron, Volume


@pytest.mark.parametrize(
    ("model", "name", "path"),
    [
        (Volume, "pages", ("pages",)),
        (Volume, "pk", ("id",)),
        (Volume, "writer_id", ("writer", "id")),
        (Volume, "writer__pk", ("writer", "id")),
        (Volume, "writer__mentor_id", ("writer", "mentor", "id")),
        (Volume, "writer__mentor__name", ("writer", "mentor", "name")),
        (Patron, "ticket__patron_id", ("ticket", "patron", "id")),
        (ByCode, "country_id", ("country", "alpha3")),
        (ByCode, "number_id", ("number", "number")),
    ],
)
def test_a_value_is_called_as_it_was_asked_for(model, name, path):
    assert path_to(model, name) == path
    assert name_in_row(model, name) == name


@pytest.mark.parametrize(
    ("model", "name", "path", "key"),
    [
        (Volume, "writer", ("writer", "id"), "writer_id"),
        (Volume, "writer__mentor", ("writer", "mentor", "id"), "writer__mentor_id"),
        (Patron, "ticket", ("ticket", "patron_id"), "ticket__patron_id"),
        (ByCode, "country", ("country", "alpha3"), "country_id"),
    ],
)
def test_a_link_stands_for_the_value_that_its_column_holds_and_is_in_no_row(model, name, path, key):
    assert path_to(model, name) == path
    with pytest.raises(NotMade) as caught:
        name_in_row(model, name)
    assert (
        str(caught.value) == f"{name!r} is a link, and a row has only values; its key is {key!r}."
    )


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
