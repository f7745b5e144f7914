"""The addresses of the foreign project: none of its own."""

urlpatterns: list[object] = []
