"""The fields that only PostgreSQL has."""
