"""Clears the tables after tests that commit, in place of Django's own way: an app for its command."""
