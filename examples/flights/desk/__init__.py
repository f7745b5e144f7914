"""The app of the dispatchers' desk, whose past can be read."""
