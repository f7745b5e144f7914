"""Choices that cannot be listed harm nothing but themselves, and are a finding."""

import pytest

from mainspring.assembly.assemble import assemble
from tests.library.models import Writer


class Mute:
    """A label that has no text."""

    def __str__(self):
        raise LookupError("no text")


def failing():
    raise LookupError("no choices")


@pytest.mark.parametrize("choices", [failing, [("a", Mute())]])
def test_choices_that_fail_leave_the_field_what_its_column_is(monkeypatch, choices):
    monkeypatch.setattr(Writer._meta.get_field("country"), "choices", choices)
    made = assemble(apps=["library"], domains=[])
    (entity,) = [item for item in made.blueprint.entities if item.name == "Writer"]
    (field,) = [item for item in entity.fields if item.name == "country"]
    assert (field.type.scalar, field.type.enum, field.description) == ("String", None, "")
    (finding,) = [item for item in made.findings if item.node == "library.Writer.country"]
    assert finding.id == "mainspring.I002"
    assert "cannot be listed: LookupError" in finding.message
