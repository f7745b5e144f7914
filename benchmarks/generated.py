"""Writes Django apps with many models, and strawberry-django's types for them."""

from pathlib import Path

from benchmarks.environments import BENCH

FOLDER = BENCH / "generated"

# Twelve fields; three links follow.
_FIELDS = """\
    title = models.CharField(max_length=100)
    code = models.SlugField(max_length=40, db_index=True)
    notes = models.TextField(blank=True)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    quantity = models.IntegerField(default=0)
    counter = models.BigIntegerField(default=0)
    ratio = models.FloatField(null=True)
    active = models.BooleanField(default=True)
    created = models.DateTimeField(auto_now_add=True)
    day = models.DateField(null=True)
    token = models.UUIDField(null=True)
    settings = models.JSONField(default=dict)
"""
_NAMES = (
    *("title", "code", "notes", "amount", "quantity", "counter"),
    *("ratio", "active", "created", "day", "token", "settings"),
)
_FILTERS = ("title", "code", "notes", "amount", "quantity", "counter", "active", "created", "day")
_LINKS = ("first", "second", "third")


def write(count: int) -> str:
    """Write an app with so many models and return its name; it is importable from FOLDER."""
    name = f"catalog{count}"
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "__init__.py").write_text("")
    (folder / "models.py").write_text(_models(count))
    (folder / "strawberry_types.py").write_text(_types(name, count))
    return name


def folder() -> Path:
    """Return what to put on ``sys.path``."""
    return FOLDER


def _models(count: int) -> str:
    parts = ["from django.db import models\n"]
    for number in range(count):
        links = "".join(
            f"    {link} = models.ForeignKey('Item{target}', on_delete=models.CASCADE, "
            f"null=True, related_name='item{number}_{link}_set')\n"
            for link, target in zip(_LINKS, _targets(number, count), strict=True)
        )
        parts.append(f"class Item{number}(models.Model):\n{_FIELDS}{links}")
    return "\n\n".join(parts)


def _targets(number: int, count: int) -> tuple[int, int, int]:
    return (number + 1) % count, number * 7 % count, number // 2


def _types(name: str, count: int) -> str:
    parts = [
        "import strawberry\nimport strawberry_django\nfrom strawberry import auto\n"
        "from strawberry_django.optimizer import DjangoOptimizerExtension\n"
        f"from {name} import models\n"
    ]
    backward: dict[int, list[tuple[str, int]]] = {number: [] for number in range(count)}
    for number in range(count):
        for link, target in zip(_LINKS, _targets(number, count), strict=True):
            backward[target].append((f"item{number}_{link}_set", number))
    for number in range(count):
        filters = "".join(f"    {field}: auto\n" for field in ("id", *_FILTERS))
        fields = "".join(f"    {field}: auto\n" for field in ("id", *_NAMES))
        links = zip(_LINKS, _targets(number, count), strict=True)
        fields += "".join(f"    {link}: 'Type{target} | None'\n" for link, target in links)
        fields += "".join(f"    {field}: list['Type{of}']\n" for field, of in backward[number])
        model = f"models.Item{number}"
        parts.append(
            f"@strawberry_django.filter_type({model}, lookups=True)\n"
            f"class Filter{number}:\n{filters}\n"
            f"@strawberry_django.order_type({model})\nclass Order{number}:\n{filters}\n"
            f"@strawberry_django.type({model}, filters=Filter{number}, "
            f"ordering=Order{number}, pagination=True)\n"
            f"class Type{number}:\n{fields}"
        )
    root = "".join(
        f"    item{number}: Type{number} = strawberry_django.field()\n"
        f"    items{number}: list[Type{number}] = strawberry_django.field()\n"
        for number in range(count)
    )
    parts.append(f"@strawberry.type\nclass Query:\n{root}")
    parts.append("schema = strawberry.Schema(query=Query, extensions=[DjangoOptimizerExtension])\n")
    return "\n\n".join(parts)
