"""The bridge to factory_boy: its factories with valid values for whatever they do not declare."""

from __future__ import annotations

from typing import Any, TypeVar

from django.db.models import Model

from mainspring.testing.factory import Factory

try:
    import factory
    from factory.random import randgen
except ImportError as missing:
    msg = "mainspring.testing.factory_boy needs factory_boy: install mainspring[factory-boy]."
    raise ImportError(msg) from missing

M = TypeVar("M", bound=Model)
_SEEDS = 64  # bits


class ValidFactory(factory.django.DjangoModelFactory[M]):
    """A factory of factory_boy that need not declare what a row must have.

    ```python
    class FlightFactory(ValidFactory):
        class Meta:
            model = Flight

        status = "departed"
    ```

    What it declares and what its caller gives comes first; everything else is drawn as by
    `mainspring.testing.Factory`. `factory.random.reseed_random` seeds both.
    """

    class Meta:
        abstract = True

    @classmethod
    def _build(cls, model_class: Any, *_args: Any, **values: Any) -> Any:
        return cls._drawing(model_class).build(**values)

    @classmethod
    def _create(cls, model_class: Any, *_args: Any, **values: Any) -> Any:
        own: Any = cls
        keys = own._meta.django_get_or_create
        if keys:
            known = {name: values[name] for name in keys}
            found = own._get_manager(model_class).filter(**known).first()
            if found is not None:
                return found
        return cls._drawing(model_class).create(**values)

    @classmethod
    def _drawing(cls, model_class: Any) -> Factory[Any]:
        options: Any = cls._meta
        database = options.database
        using = None if database == factory.django.DEFAULT_DB_ALIAS else database
        return Factory(model_class, seed=randgen.getrandbits(_SEEDS), using=using)
