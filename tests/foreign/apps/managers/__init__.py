"""Managers that hide, raise, join or have other names."""
