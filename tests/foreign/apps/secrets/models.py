# ruff: noqa: DJ008
"""Fields that hold secrets, and fields that only sound like it."""

from django.db import models

from tests.foreign.apps.custom_fields.columns import EncryptedText


class PasswordField(models.CharField):
    """Is a secret by its type, whatever it is called."""


class Credential(models.Model):
    """Secrets: called like one."""

    name = models.CharField(max_length=40)
    password = models.CharField(max_length=80)
    password_hash = models.CharField(max_length=80)
    secret = models.CharField(max_length=80)
    client_secret = models.CharField(max_length=80)
    token = models.CharField(max_length=80)
    refreshToken = models.CharField(max_length=80)  # noqa: N815  a name from elsewhere
    api_key = models.CharField(max_length=80)
    apikey = models.CharField(max_length=80)
    private_key = models.TextField()
    session = models.CharField(max_length=80)
    session_key = models.CharField(max_length=80)
    otp_seed = models.CharField(max_length=80)
    totp_secret = models.CharField(max_length=80)
    hash = models.CharField(max_length=80)
    salt = models.BinaryField()
    webhook_signing_key = models.CharField(max_length=80)
    recovery_codes = models.JSONField()


class Typed(models.Model):
    """Secrets: typed like one under a harmless name."""

    name = models.CharField(max_length=40)
    entrance = PasswordField(max_length=80)
    memo = EncryptedText()


class Invite(models.Model):
    """Secrets: unique, so a root field by that key would answer guesses."""

    token = models.CharField(max_length=80, unique=True)
    guest = models.CharField(max_length=40)


class Session(models.Model):
    """Secrets: the primary key is one."""

    session_key = models.CharField(max_length=80, primary_key=True)
    owner = models.CharField(max_length=40)


class Login(models.Model):
    """Secrets: links called like one and links to one, whose key is a secret."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="logins")
    token = models.ForeignKey(Invite, models.CASCADE, to_field="token", related_name="logins")
    where_from = models.CharField(max_length=40)


class Harmless(models.Model):
    """Secrets: none, though the names sound like it."""

    hashtag = models.CharField(max_length=40)
    secretary = models.CharField(max_length=40)
    salted_butter = models.BooleanField()
    passport_number = models.CharField(max_length=40)
    tokens_left = models.IntegerField()
    session_title = models.CharField(max_length=40)
    keyboard = models.CharField(max_length=40)
    public_key = models.CharField(max_length=40)
