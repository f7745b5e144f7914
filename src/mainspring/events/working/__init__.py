"""Workers: claim, handle, acknowledge."""
