"""Whose processes call handlers, and brokers that events are forwarded to."""
