"""Parts of the admin's pages of events."""
