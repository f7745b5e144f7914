"""Rows under the views of the app `views`."""

from tests.foreign.apps.views.models import Sale
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write sales; the views follow by themselves."""
    for region, units in (("north", 5), ("north", 15), ("south", 25), ("", 11)):
        writer.add(Sale, region=region, units=units)
