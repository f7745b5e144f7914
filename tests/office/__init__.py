"""An office: teams, people and tasks, for everything that is written."""
