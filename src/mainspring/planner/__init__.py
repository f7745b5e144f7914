"""From a Query, a Blueprint and Decisions to a Plan: a tree of fetches."""
