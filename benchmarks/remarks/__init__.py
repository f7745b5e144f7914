"""Remarks on flights: an app with texts, for the search by an index."""
