"""Project of the flights demo: settings, addresses and server entry points."""
