"""Schedules: which moments are due, and that each publishes once."""
