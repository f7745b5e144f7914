# ruff: noqa: DJ008
"""Links of every kind between models."""

from django.db import models


class Person(models.Model):
    """Relations: self links of both kinds, a link to oneself, and the middle of most others."""

    name = models.CharField(max_length=40)
    boss = models.ForeignKey("self", models.SET_NULL, null=True, related_name="staff")
    friends = models.ManyToManyField("self")
    follows = models.ManyToManyField("self", symmetrical=False, related_name="followers")


class Club(models.Model):
    """Relations: many-to-many, plain, hidden from behind, and through a model."""

    name = models.CharField(max_length=40)
    guests = models.ManyToManyField(Person, related_name="visited")
    watchers = models.ManyToManyField(Person, related_name="+")
    members = models.ManyToManyField(
        Person, through="Membership", through_fields=("club", "person"), related_name="clubs"
    )


class Membership(models.Model):
    """Rows: a many-to-many table that holds a pair twice; two links to the same model."""

    club = models.ForeignKey(Club, models.CASCADE)
    person = models.ForeignKey(Person, models.CASCADE)
    sponsor = models.ForeignKey(
        Person, models.SET_NULL, null=True, related_name="sponsored", related_query_name="sponsee"
    )
    since = models.DateField()

    class Meta:
        ordering = ("-since", "id")


class Note(models.Model):
    """Names: accessors that end in `+`, from a link."""

    about = models.ForeignKey(Person, models.CASCADE, related_name="+")
    also = models.ForeignKey(Person, models.CASCADE, related_name="hidden_notes+", null=True)
    text = models.CharField(max_length=40)


class Networked(models.Model):
    """Names: abstract; its automatic many-to-many accessors end in `+`."""

    peers = models.ManyToManyField("self")
    readers = models.ManyToManyField(Person, related_name="+")
    owners = models.ManyToManyField(Person, related_name="%(app_label)s_%(class)s_owned")

    class Meta:
        abstract = True


class Wire(Networked):
    """Names: inherits the many-to-many of an abstract parent."""

    length = models.IntegerField()


class Fibre(Networked):
    """Names: inherits the same as its sibling."""

    colour = models.CharField(max_length=40)


class Deputy(models.Model):
    """Relations: a unique link that is not a one-to-one, to a field that ends in `_id`."""

    person = models.ForeignKey(Person, models.CASCADE, unique=True, related_name="deputies")
    stand_in_id = models.ForeignKey(Person, models.CASCADE, related_name="stands_in")


class Engine(models.Model):
    """Relations: the first of a chain of one-to-ones."""

    power = models.IntegerField()


class Gearbox(models.Model):
    """Relations: the second of the chain."""

    engine = models.OneToOneField(Engine, models.CASCADE)
    gears = models.IntegerField()


class Shaft(models.Model):
    """Relations: the third of the chain."""

    gearbox = models.OneToOneField(Gearbox, models.CASCADE, primary_key=True)
    length = models.IntegerField()


class Wheel(models.Model):
    """Relations: the last of the chain, by a nullable link and a hidden one."""

    shaft = models.OneToOneField(Shaft, models.CASCADE, null=True, related_name="wheel")
    spare = models.OneToOneField(Shaft, models.CASCADE, null=True, related_name="+")


class Visit(models.Model):
    """Relations: links to models that are not exposed; the way on leads back to exposed ones."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="visits")
    vault = models.ForeignKey("unexposed.Vault", models.CASCADE)
    door = models.OneToOneField("unexposed.Door", models.CASCADE, null=True)
    keys = models.ManyToManyField("unexposed.Key", related_name="visits")
    helpers = models.ManyToManyField(
        Person, through="unexposed.Escort", related_name="helped_visits"
    )


class Reader(models.Model):
    """Relations: one end of a many-to-many whose table belongs to a managed field."""

    name = models.CharField(max_length=40)


class Book(models.Model):
    """Relations: many-to-many through a model that is not managed."""

    title = models.CharField(max_length=40)
    readers = models.ManyToManyField(Reader, related_name="books", db_table="links_loan")
    lenders = models.ManyToManyField(Reader, through="Loan", related_name="lent")


class Loan(models.Model):
    """Relations: an unmanaged through table."""

    book = models.ForeignKey(Book, models.DO_NOTHING)
    reader = models.ForeignKey(Reader, models.DO_NOTHING)

    class Meta:
        managed = False
        db_table = "links_loan"


class Limited(models.Model):
    """Relations: a link with limited choices and one to a proxy."""

    person = models.ForeignKey(
        Person, models.CASCADE, limit_choices_to={"name__startswith": "A"}, related_name="limited"
    )
    truck = models.ForeignKey("inheritance.Truck", models.CASCADE, null=True, related_name="+")
    taxi = models.ForeignKey("inheritance.Taxi", models.CASCADE, null=True)
