"""Authorise, plan, run, answer: the one way to data for every surface."""
