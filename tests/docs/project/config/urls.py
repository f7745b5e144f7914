"""The addresses of the project."""

from django.urls import URLPattern, URLResolver, include, path

__all__ = ["include", "path", "urlpatterns"]

urlpatterns: list[URLPattern | URLResolver] = []
