"""Samples, which everybody makes and not everybody sees, each perhaps of a counter."""

from mainspring import Entity, F, Policy, anyone, authenticated, computed, role, where
from tests.office.models import Counter, Sample


class Samples(Entity[Sample]):
    policy = Policy(
        read=role("boss") | (authenticated & where(count__gte=0)),
        create=anyone,
        fields={"price": role("boss")},
    )
    double = computed(F("count") * 2)
    share = computed(F("count") / F("small"))


class Counters(Entity[Counter]):
    policy = Policy(read=anyone)
