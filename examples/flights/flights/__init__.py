"""Flights that left New York in 2013, and the weather they left in."""
