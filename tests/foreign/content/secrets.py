"""Rows of the app `secrets`; every secret contains the word `leaked`."""

from django.db import models as django_models

from tests.foreign.apps.secrets import models
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write secrets that a test can look for in any answer."""
    texts = {
        field.name: f"leaked-{field.name}"
        for field in models.Credential._meta.fields
        if isinstance(field, (django_models.CharField, django_models.TextField))
    }
    writer.add(
        models.Credential,
        **{**texts, "name": "mail", "salt": b"leaked-salt", "recovery_codes": ["leaked-code"]},
    )
    writer.add(models.Typed, name="typed", entrance="leaked-entrance", memo="leaked-memo")
    invite = writer.add(models.Invite, token="leaked-token", guest="Gus")
    session = writer.add(models.Session, session_key="leaked-session", owner="Oz")
    writer.add(models.Login, session=session, token=invite, where_from="home")
    writer.add(
        models.Harmless,
        hashtag="#harmless",
        secretary="Sam",
        salted_butter=True,
        passport_number="P1",
        tokens_left=3,
        session_title="Keynote",
        keyboard="qwerty",
        public_key="ssh-ed25519 AAAA",
    )
