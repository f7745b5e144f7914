"""Models that live in the second database."""
