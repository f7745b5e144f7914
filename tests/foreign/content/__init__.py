"""The rows of the foreign project, one module for each theme."""
