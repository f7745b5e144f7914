"""An app that handles events: what its handlers did stands in a table."""
