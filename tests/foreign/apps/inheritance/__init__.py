"""Abstract, proxy and multi-table inheritance."""
