"""The pages and snippets of the site."""
