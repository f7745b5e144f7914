"""Where an entity's data live; each source runs the nodes of a plan."""
