"""The settings of the project that the documentation's examples run in."""
