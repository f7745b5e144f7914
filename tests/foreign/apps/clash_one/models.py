# ruff: noqa: DJ008
"""The first of three apps with the same model names."""

from django.db import models


class Hub(models.Model):
    """Names: two `related_name`s from different apps arrive here."""

    name = models.CharField(max_length=40)


class Article(models.Model):
    """Names: the same model name in several apps."""

    title = models.CharField(max_length=40)
    slug = models.SlugField(unique=True)


class Line(models.Model):
    """Names: the same model name in several apps; a `related_name` onto the hub."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="lines")
    hub = models.ForeignKey(Hub, models.CASCADE, related_name="line_items")
    text = models.CharField(max_length=40)
