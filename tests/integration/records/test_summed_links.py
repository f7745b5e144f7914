"""A link is not summed up; who counts one is told what to write."""

from types import ModuleType

import pytest
from django.db.models import Count, Q

from mainspring.assembly.assemble import assemble
from mainspring.blueprint.measured_fields import FieldSet, is_in
from mainspring.definition.entity import Entity
from mainspring.errors import BadInput
from tests.library.domain import Borrowings, Volumes
from tests.library.models import Borrowing
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
SEES_ALL = someone("librarian", "finance")


@pytest.mark.parametrize("name", ["patron", "patron_id"])
@pytest.mark.parametrize("distinct", [True, False])
def test_a_link_to_one_row_says_how_to_count_its_key(django_assert_num_queries, name, distinct):
    with django_assert_num_queries(0), pytest.raises(BadInput) as refused:
        Borrowings.as_(SEES_ALL).aggregate(n=Count(name, distinct=distinct))
    assert refused.value.message == "n is made of patron, which is a link of Borrowing."
    assert refused.value.hint == (
        'Count("pk", filter=Q(patron__isnull=False)) counts its rows; to count different ones write'
        ' `fields = ("patron_id",)` in the entity, then Count("patron_id", distinct=True).'
    )


def test_a_link_to_many_rows_says_where_they_are_counted():
    with pytest.raises(BadInput) as refused:
        Volumes.as_(SEES_ALL).aggregate(n=Count("copies"))
    assert refused.value.hint == 'Write alias(n=Count("copies")), or sum up the rows of Copy.'


def test_what_the_hint_says_is_counted(db):
    from tests.library.rows import fill

    fill()
    found = Volumes.as_(SEES_ALL).aggregate(n=Count("pk", filter=Q(press__isnull=False)))
    assert 0 < found["n"] < Volumes.as_(SEES_ALL).count()


def test_the_column_of_a_link_can_be_shown_and_counted():
    class Lent(Entity[Borrowing]):
        fields = ("patron_id",)

    module = ModuleType(__name__)
    module.Lent = Lent
    made = assemble(apps=["library"], domains=[module]).blueprint
    (lent,) = (item for item in made.entities if item.label == "library.Borrowing")
    (column,) = (field for field in lent.fields if field.attribute == "patron_id")
    assert is_in(FieldSet.DISTINCT, column)
