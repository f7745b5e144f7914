"""Tables of events: the one of ours, and models of a project's own."""
