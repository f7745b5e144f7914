"""The settings and addresses of a small Wagtail site."""
