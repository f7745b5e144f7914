"""Ways in: each translates a protocol to operations and back."""
