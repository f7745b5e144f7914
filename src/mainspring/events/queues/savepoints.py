"""The savepoint of the handler at work; there is never one in another, as databases look at all."""

SAVE = "SAVEPOINT mainspring_handler"
RELEASE = "RELEASE SAVEPOINT mainspring_handler"
BACK = "ROLLBACK TO SAVEPOINT mainspring_handler"
