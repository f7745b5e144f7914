"""Fields that hold secrets, and fields that only sound like it."""
