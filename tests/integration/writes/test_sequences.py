"""Random mutations, one after the other, do what plain Django does by hand, or do nothing.

MAINSPRING_TEST_EXAMPLES sets how many sequences are tried, MAINSPRING_TEST_RANDOM tries new ones.
"""

import os

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.integration.writes import plain
from tests.integration.writes.made_up_steps import STEPS, is_told_apart
from tests.integration.writes.ways import KINDS
from tests.office.models import Badge, Person, Skill, Task, Team

pytestmark = pytest.mark.django_db(transaction=True)

TRIED = settings(
    max_examples=int(os.environ.get("MAINSPRING_TEST_EXAMPLES", "60")),
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    report_multiple_bugs=False,
    derandomize="MAINSPRING_TEST_RANDOM" not in os.environ,
    suppress_health_check=list(HealthCheck),
)

WAYS = st.sampled_from(sorted(KINDS))


def by_hand(step):
    """Do a step by hand, and take it back."""
    with transaction.atomic():
        done = plain.do(step)
        found = plain.stored()
        transaction.set_rollback(True)
    return done, found


def clear():
    Team.objects.update(lead=None)
    for model in (Task, Badge, Person, Skill, Team):
        model.objects.all().delete()


@TRIED
@given(st.lists(st.tuples(WAYS, STEPS), min_size=1, max_size=8))
def test_what_is_done_is_what_plain_django_does(office, steps):
    clear()
    ways = {name: kind(office) for name, kind in KINDS.items()}
    for way, step in steps:
        if not is_told_apart(step):
            continue
        before = plain.stored()
        expected = by_hand(step)
        assert plain.stored() == before
        done = ways[way].do(step)
        assert (done, plain.stored()) == expected, f"{way} {step} {before} {expected}"
        if not done and step["verb"] != "create_some":
            assert plain.stored() == before, (way, step)
