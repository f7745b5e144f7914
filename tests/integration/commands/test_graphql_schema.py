"""`manage.py graphql_schema` writes the schema, or says why it cannot."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def test_a_file_holds_what_is_printed(tmp_path):
    printed = StringIO()
    call_command("graphql_schema", stdout=printed)
    call_command("graphql_schema", out=tmp_path / "schema.graphql")
    assert (tmp_path / "schema.graphql").read_text() == printed.getvalue()
    assert "type Query" in printed.getvalue()


@pytest.mark.parametrize("path", ["nowhere/schema.graphql", "."])
def test_a_file_that_cannot_be_written_is_told(tmp_path, path):
    with pytest.raises(CommandError, match=r" cannot be written: .+\.$"):
        call_command("graphql_schema", out=tmp_path / path)
