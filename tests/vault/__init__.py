"""A project with every kind of rule on every kind of field and link, to be attacked."""
