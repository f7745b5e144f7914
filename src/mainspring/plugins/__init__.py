"""Every seam of the library, and the manager that calls what is plugged in."""
