"""Names that are taken, clash when derived, or are no names elsewhere."""
