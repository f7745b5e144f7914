# ruff: noqa: DJ008
"""The second of three apps with the same model names."""

from django.db import models


class Article(models.Model):
    """Names: the same model name in several apps, linked to its namesake."""

    number = models.IntegerField(unique=True)
    namesake = models.ForeignKey("clash_one.Article", models.CASCADE, null=True)


class Line(models.Model):
    """Names: a `related_name` that becomes one in camelCase with another app's."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="lines")
    hub = models.ForeignKey("clash_one.Hub", models.CASCADE, related_name="lineItems")
