"""The apps of the foreign project, one for each theme."""
