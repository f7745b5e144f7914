"""Rows of the app `users`."""

import datetime

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from tests.foreign.apps.users import models
from tests.foreign.writer import Writer

JOINED = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)


def write(writer: Writer) -> None:
    """Write users of every class; none has a usable password."""
    hidden = {"password": "!leaked-hash"}
    for name, rights in (("plain", ["names.view_node"]), ("bare", [])):
        writer.add(models.PlainUser, username=name, rights=rights, **hidden)
    writer.add(models.StrictUser, username="strict", **hidden)
    writer.add_each(models.ObjectUser, [{"username": name, **hidden} for name in ("odd", "even")])
    writer.add(models.Visitor, username="anonymous", can_read=True, **hidden)
    writer.add(models.Visitor, username="visitor", can_read=False, **hidden)
    writer.add(models.Guest, name="token of a machine")
    group = writer.add(Group, name="staff of the foreign project")
    staffer = writer.add(models.Staffer, username="staffer", is_staff=True, **hidden)
    writer.add(models.Staffer.groups.through, staffer=staffer, group=group)
    writer.add(models.Profile, user=_project_user(writer), account=staffer, airline="UA")
    writer.add(models.Profile, user=None, account=staffer, airline="AA")


def _project_user(writer: Writer) -> object:
    """Write a user of the class that the settings name."""
    model = get_user_model()
    values = {"username": "pilot", "password": "!leaked-hash"}
    if any(field.name == "date_joined" for field in model._meta.fields):
        return writer.add(model, date_joined=JOINED, **values)
    return writer.add(model, **values)
