"""Fields with choices of every kind."""
