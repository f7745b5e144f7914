"""A shop: makers, their products, reviews of those, and orders that few may see."""

from django.db import models


class Maker(models.Model):
    name = models.CharField(max_length=80, unique=True)
    partner = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="partners"
    )

    def __str__(self) -> str:
        return self.name


class Product(models.Model):
    class Kind(models.TextChoices):
        TOOL = "tool"
        TOY = "toy"

    sku = models.CharField(max_length=20, unique=True)
    title = models.CharField(max_length=120)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.TOOL)
    price = models.DecimalField(max_digits=10, decimal_places=2)
    weight = models.FloatField(null=True)
    stock = models.IntegerField(default=0)
    sold = models.BigIntegerField(default=0)
    since = models.DateTimeField(null=True)
    facts = models.JSONField(default=dict)
    maker = models.ForeignKey(Maker, on_delete=models.CASCADE, related_name="products")

    def __str__(self) -> str:
        return self.title


class Review(models.Model):
    product = models.ForeignKey(Product, on_delete=models.CASCADE, related_name="reviews")
    stars = models.IntegerField()
    text = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.stars} stars"


class Order(models.Model):
    product = models.ForeignKey(Product, on_delete=models.CASCADE, related_name="orders")
    customer = models.CharField(max_length=80)

    def __str__(self) -> str:
        return self.customer
