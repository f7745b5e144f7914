"""The kill rig: workers, a publisher and a database that are killed, and what counts the damage."""
