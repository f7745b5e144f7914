"""Signatures are those of Standard Webhooks, and nothing else is taken for one."""

import base64
import json
import time
from datetime import UTC

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from mainspring.errors import BadInput
from mainspring.events.webhooks.signing import (
    InvalidSignature,
    key_of,
    new_secret,
    signed_headers,
    verify,
)

BODY = json.dumps({"type": "flight.delayed", "data": {"text": "Zürich ✈"}}).encode()


def _headers(*secrets, ago=0, body=BODY, message="msg_1"):
    now = int(time.time()) - ago
    return signed_headers(secrets, message=message, timestamp=now, body=body)


def test_another_implementation_takes_what_we_sign():
    for _ in range(20):
        secret = new_secret()
        headers = _headers(secret)
        assert Webhook(secret).verify(BODY, headers) == json.loads(BODY)
        with pytest.raises(WebhookVerificationError):
            Webhook(new_secret()).verify(BODY, headers)


def test_we_take_what_another_implementation_signs():
    from datetime import datetime

    secret, now = new_secret(), datetime.now(UTC)
    signature = Webhook(secret).sign("msg_2", now, BODY.decode())
    headers = {
        "Webhook-Id": "msg_2",
        "Webhook-Timestamp": str(int(now.timestamp())),
        "Webhook-Signature": signature,
    }
    assert verify(BODY, headers, secret) == json.loads(BODY)


def test_while_secrets_are_changed_either_is_taken():
    old, new = new_secret(), new_secret()
    headers = _headers(new, old)
    for known in (old, new, [new_secret(), old]):
        assert verify(BODY, headers, known) == json.loads(BODY)
    for secret in (old, new):
        assert Webhook(secret).verify(BODY, headers) == json.loads(BODY)


@pytest.mark.parametrize(
    "change",
    [
        {"webhook-id": "msg_2"},
        {"webhook-id": ""},
        {"webhook-timestamp": "1"},
        {"webhook-timestamp": "soon"},
        {"webhook-timestamp": "²"},
        {"webhook-timestamp": "9" * 5_000},
        {"webhook-timestamp": "-5"},
        {"webhook-signature": ""},
        {"webhook-signature": "v1,"},
        {"webhook-signature": "v1a,AAAA"},
        {"webhook-signature": "v1,ä"},
        {"webhook-signature": "v1,AAAA " * 1_000},
    ],
)
def test_what_was_changed_is_refused(change):
    secret = new_secret()
    with pytest.raises(InvalidSignature):
        verify(BODY, {**_headers(secret), **change}, secret)


def test_another_body_is_refused():
    secret = new_secret()
    with pytest.raises(InvalidSignature, match="No signature fits"):
        verify(BODY + b" ", _headers(secret), secret)


@pytest.mark.parametrize("ago", [301, -310, 86_400])
def test_old_and_future_ones_are_refused(ago):
    secret = new_secret()
    with pytest.raises(InvalidSignature, match="old"):
        verify(BODY, _headers(secret, ago=ago), secret)
    assert verify(BODY, _headers(secret, ago=ago), secret, tolerance=100_000)


def test_a_signature_of_another_version_does_not_count():
    secret = new_secret()
    headers = _headers(secret)
    headers["webhook-signature"] = headers["webhook-signature"].replace("v1,", "v2,")
    with pytest.raises(InvalidSignature):
        verify(BODY, headers, secret)


def test_without_secrets_nothing_is_taken():
    with pytest.raises(InvalidSignature):
        verify(BODY, _headers(new_secret()), [])


@pytest.mark.parametrize("length", [23, 65])
def test_a_key_has_so_many_bytes(length):
    secret = "whsec_" + base64.b64encode(b"s" * length).decode()
    with pytest.raises(BadInput) as caught:
        key_of(secret)
    assert secret not in str(caught.value)


@pytest.mark.parametrize(
    "secret", ["", "whsec_", "whsec_!!!", "sk_" + "A" * 32, "whsec_ä" + "A" * 40]
)
def test_what_is_no_secret_is_told(secret):
    with pytest.raises(BadInput):
        key_of(secret)


def test_secrets_differ():
    assert len({new_secret() for _ in range(100)}) == 100
    assert len(key_of(new_secret())) == 32
