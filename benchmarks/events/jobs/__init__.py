"""What is to be done: nothing, or one row."""
