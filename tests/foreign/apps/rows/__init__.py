"""Instances that misbehave in Python and orderings that are hard to follow."""
