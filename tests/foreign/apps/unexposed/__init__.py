"""Models that others link to and that nobody should see."""
