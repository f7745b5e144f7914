"""An app for a command: it clears the tables after tests that commit."""
