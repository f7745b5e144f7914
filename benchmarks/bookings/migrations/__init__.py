"""Migrations of the trips."""
