"""Webhooks: events sent to the endpoints of others, signed, retried and noted."""
