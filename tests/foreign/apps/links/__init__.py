"""Links of every kind between models."""
