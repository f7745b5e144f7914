"""An office: teams with people, who have badges, skills and tasks."""

from typing import Any
from uuid import uuid4

from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=20, unique=True)
    floor = models.IntegerField(default=1)
    revision = models.IntegerField(default=0)
    lead = models.ForeignKey(
        "Person", null=True, blank=True, on_delete=models.SET_NULL, related_name="leads"
    )

    def __str__(self) -> str:
        return self.name


class Skill(models.Model):
    name = models.CharField(max_length=20, unique=True)

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    class Grade(models.TextChoices):
        JUNIOR = "junior"
        SENIOR = "senior"

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=40)
    grade = models.CharField(max_length=10, choices=Grade.choices, default=Grade.JUNIOR)
    salary = models.DecimalField(max_digits=8, decimal_places=2, default=0)
    notes = models.TextField(blank=True, default="")
    facts = models.JSONField(default=dict, blank=True)
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.CASCADE)
    skills = models.ManyToManyField(Skill, blank=True, related_name="people")
    saved = models.IntegerField(default=0, editable=False)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(salary__gte=0),
                name="office_salary_is_not_negative",
                violation_error_message="A salary is not negative.",
            ),
            models.UniqueConstraint(fields=("team", "name"), name="office_name_in_team"),
        )

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **options: Any) -> None:
        """Count how often the row was saved."""
        self.saved += 1
        super().save(*args, **options)

    def clean(self) -> None:
        """Refuse a name that is the e-mail address."""
        if self.name and self.name == self.email:
            raise ValidationError({"name": ValidationError("Not the address.", code="address")})


class Badge(models.Model):
    number = models.CharField(max_length=10, primary_key=True)
    person = models.OneToOneField(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="badge"
    )

    def __str__(self) -> str:
        return self.number


class Task(models.Model):
    class State(models.TextChoices):
        OPEN = "open"
        BUSY = "busy"
        DONE = "done"

    title = models.CharField(max_length=40)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    points = models.IntegerField(default=1)
    owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="tasks"
    )
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="tasks")

    def __str__(self) -> str:
        return self.title


class Counter(models.Model):
    """Receipts are numbered by it, and samples may belong to one."""

    last = models.IntegerField(default=0)

    def __str__(self) -> str:
        return str(self.last)


def _next_number() -> int:
    counter = Counter.objects.select_for_update().get()
    counter.last += 1
    counter.save()
    return counter.last


class Receipt(models.Model):
    """It counts on a transaction: numbers have no gaps."""

    number = models.IntegerField(default=_next_number, editable=False)
    code = models.CharField(max_length=5, unique=True)

    def __str__(self) -> str:
        return self.code


class Motto(models.Model):
    """It is stored by methods that Django keeps to itself, and some packages write anew."""

    text = models.CharField(max_length=20)

    def __str__(self) -> str:
        return self.text

    def _do_insert(self, *args: Any) -> Any:
        self.text = self.text.upper()
        return super()._do_insert(*args)  # type: ignore[misc]


class Remark(models.Model):
    """It is not exposed: it only goes with its task."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="+")
    text = models.TextField()

    def __str__(self) -> str:
        return self.text


class Board(models.Model):
    """It is exposed only where a test says so, as is what follows."""

    name = models.CharField(max_length=20, unique=True)
    pins = GenericRelation("office.Pin", "about_key", "about_type")

    def __str__(self) -> str:
        return self.name


class Crate(models.Model):
    """What has a key that is no number."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    pins = GenericRelation("office.Pin", "about_key", "about_type")

    def __str__(self) -> str:
        return str(self.id)


class Pin(models.Model):
    """What is said of anything, or of nothing."""

    text = models.CharField(max_length=20)
    about_type = models.ForeignKey(
        ContentType, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    about_key = models.CharField(max_length=36, blank=True)
    about = GenericForeignKey("about_type", "about_key")

    def __str__(self) -> str:
        return self.text


class Stamp(models.Model):
    """What is of something in any case, which has a number."""

    text = models.CharField(max_length=20)
    on_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    on_key = models.PositiveBigIntegerField()
    on = GenericForeignKey("on_type", "on_key")

    def __str__(self) -> str:
        return self.text


class Sample(models.Model):
    """What was measured: a plain row with a column of each usual kind."""

    label = models.CharField(max_length=20, blank=True, default="")
    body = models.TextField(blank=True, default="")
    slug = models.SlugField(blank=True, default="")
    email = models.EmailField(blank=True, default="")
    link = models.URLField(blank=True, default="")
    small = models.SmallIntegerField(null=True, blank=True)
    count = models.IntegerField(null=True, blank=True)
    large = models.BigIntegerField(null=True, blank=True)
    price = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    ratio = models.FloatField(null=True, blank=True)
    is_sure = models.BooleanField(null=True, blank=True)
    day = models.DateField(null=True, blank=True)
    at = models.TimeField(null=True, blank=True)
    moment = models.DateTimeField(null=True, blank=True)
    mark = models.UUIDField(null=True, blank=True)
    facts = models.JSONField(null=True, blank=True)
    counter = models.ForeignKey(
        Counter, null=True, blank=True, on_delete=models.CASCADE, related_name="samples"
    )
    stored_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["label"]

    def __str__(self) -> str:
        return self.label
