"""The frozen, checked description of a whole domain: plain data, no framework."""
