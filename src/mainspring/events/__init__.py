"""Durable events: written with what happened, handled by workers until they are done."""
