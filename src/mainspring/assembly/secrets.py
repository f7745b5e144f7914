"""Which fields look like secrets: by their name or by the name of their class."""

from __future__ import annotations

import itertools
import re
from typing import Any

from django.db import models

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")
_SECRET = frozenset(
    {
        "password", "passwd", "passphrase", "pwd", "secret", "secrets", "token", "tokens", "otp",
        "totp", "hotp", "hash", "hashed", "salt", "apikey", "credential", "credentials",
        "signature", "nonce", "pin", "cvv", "cvc", "mfa", "jwt",
    }
)  # fmt: skip
_PAIRS = frozenset(
    {
        ("api", "key"), ("private", "key"), ("secret", "key"), ("access", "key"),
        ("session", "key"),
        ("session", "data"), ("session", "id"), ("encryption", "key"), ("signing", "key"),
        ("recovery", "code"), ("recovery", "codes"), ("backup", "codes"), ("security", "answer"),
        ("auth", "code"), ("verification", "code"), ("client", "secret"), ("seed", "phrase"),
        ("otp", "seed"), ("activation", "key"), ("license", "key"), ("ssh", "key"),
    }
)  # fmt: skip
_SINGLE = frozenset({"seed", "session", "key_material"})
_CLASSES = ("Password", "Secret", "Encrypted", "Token", "Hash")


_NEVER = (models.BooleanField, models.DateField, models.TimeField, models.DurationField)
"""Whether and when there is a secret tells little of it."""
_COUNTED = frozenset({"token", "tokens", "hash", "hashed", "credentials", "nonce", "signature"})
"""Words that, on a whole number, speak of how many there are."""


def hides(name: str) -> bool:
    """Tell whether the name of an argument suggests that its value is a secret."""
    return looks_secret(models.Field(name=name))


def looks_secret(field: Any) -> bool:
    """Tell whether a field's name or class suggests that its value is a secret."""
    if isinstance(field, _NEVER):
        return False
    words = [word.lower() for word in _WORDS.findall(field.name)]
    secret = _SECRET - _COUNTED if isinstance(field, models.IntegerField) else _SECRET
    if field.name.lower() in _SINGLE or secret.intersection(words):
        return True
    if _PAIRS.intersection(itertools.pairwise(words)):
        return True
    return any(part in type(field).__name__ for part in _CLASSES)
