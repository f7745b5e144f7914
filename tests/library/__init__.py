"""A library of books: the domain that the plans ask about, with policies and computed fields."""
