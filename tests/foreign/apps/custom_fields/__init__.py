"""Fields whose Python value is not what the database holds."""
