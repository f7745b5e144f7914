# ruff: noqa: DJ008
"""The third of three apps with the same model names."""

from django.db import models


class Article(models.Model):
    """Names: the same model name in several apps."""

    body = models.TextField()
    hubs = models.ManyToManyField("clash_one.Hub", related_name="articles")


class Line(models.Model):
    """Names: the same model name in several apps."""

    article = models.ForeignKey(Article, models.CASCADE)


class ClashOneArticle(models.Model):
    """Names: has the very name that the prefix would give to another app's model."""

    title = models.CharField(max_length=40)
