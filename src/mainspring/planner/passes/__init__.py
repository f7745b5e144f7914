"""The steps from a read to a plan, one file each; `planner.PASSES` is their order."""
