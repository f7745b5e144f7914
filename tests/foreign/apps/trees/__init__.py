"""Trees as the tree libraries store them."""
