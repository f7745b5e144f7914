"""Where events and deliveries are kept: one protocol, and a database behind it."""
