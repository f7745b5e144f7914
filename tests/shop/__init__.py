"""A shop with plain policies: what anybody may read and what takes a permission."""
