"""User classes of projects with their own ideas."""
