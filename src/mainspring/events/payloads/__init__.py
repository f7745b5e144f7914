"""Payloads of declared types: checked when they are published, dataclasses for handlers."""
