"""Samples, which everybody makes and not everybody sees, each perhaps of a task."""

from mainspring import Entity, F, Policy, anyone, authenticated, computed, role, where
from tests.office.models import Sample, Task


class Samples(Entity[Sample]):
    policy = Policy(
        read=role("boss") | (authenticated & where(count__gte=0)),
        create=anyone,
        fields={"price": role("boss")},
    )
    double = computed(F("count") * 2)
    share = computed(F("count") / F("small"))


class Tasks(Entity[Task]):
    policy = Policy(read=anyone)
