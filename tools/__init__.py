"""What the project runs on itself; not part of the package."""
