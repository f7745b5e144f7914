"""Flights from New York."""
