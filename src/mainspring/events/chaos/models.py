"""What the rig's publisher and handlers write beside events."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Order(models.Model):
    """A business row: it is there exactly if its event is."""

    number = models.IntegerField(primary_key=True)

    objects: ClassVar[models.Manager[Order]] = models.Manager()

    class Meta:
        db_table = "mainspring_chaos_order"

    def __str__(self) -> str:
        return str(self.number)


class Effect(models.Model):
    """The effect of a delivery, of which there may be one."""

    delivery = models.BigIntegerField(primary_key=True)
    number = models.IntegerField()
    attempt = models.SmallIntegerField()
    process = models.IntegerField()

    objects: ClassVar[models.Manager[Effect]] = models.Manager()

    class Meta:
        db_table = "mainspring_chaos_effect"

    def __str__(self) -> str:
        return f"{self.delivery} at attempt {self.attempt}"
