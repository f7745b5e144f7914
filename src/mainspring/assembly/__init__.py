"""From definitions and Django models to one checked Blueprint."""
