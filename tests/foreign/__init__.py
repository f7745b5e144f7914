"""A Django project that contains what large real ones contain, to be served without a change."""
