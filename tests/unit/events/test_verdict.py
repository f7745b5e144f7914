"""The oracle of the kill rig sees each kind of damage, and none where there is none."""

from dataclasses import replace

import pytest

from mainspring.events.chaos.planned import DOOMED, PLAIN, SORTED, planned
from mainspring.events.chaos.report import Report
from mainspring.events.chaos.seen import Effected, Ending, Seen
from mainspring.events.chaos.verdict import judge

SEED = 7
WORKER, OTHER = 101, 102
PLANS = [planned(SEED, number) for number in range(300)]


def _line(what, at, process=WORKER, **values):
    return {"what": what, "at": at, "process": process, **values}


def _attempt(delivery, began, ended, *, what="ended", attempt=1, process=WORKER):
    own = {"delivery": delivery, "attempt": attempt, "process": process}
    return [_line("began", began, **own), _line(what, ended, **own)]


def _well():
    """Give what is seen where two events of each number were handled as they should be."""
    numbers = {number + 1: number for number in range(300)}
    good = [plan for plan in PLANS if not plan.dies]
    attempts = []
    for plan in PLANS:
        at = 1_000.0 + plan.number
        attempts += _attempt(plan.number + 1, at, at + 0.1, what="failed" if plan.dies else "ended")
    return Seen(
        seed=SEED,
        events=300,
        lease=5,
        numbers=numbers,
        orders=frozenset(range(300)),
        left=[],
        finished={
            plan.number + 1: Ending(event=plan.number + 1, outcome=3 if plan.dies else 1)
            for plan in PLANS
        },
        effects={plan.number + 1: Effected(attempt=1, process=WORKER) for plan in good},
        refused=[],
        published=[
            _line("published", 999.0, number=number, event=id_, due=None)
            for id_, number in numbers.items()
        ],
        attempts=attempts,
        deeds=[],
        errors=[],
    )


def _of(type_):
    return next(plan.number + 1 for plan in PLANS if plan.type == type_)


def _without(values, *keys):
    return {key: value for key, value in values.items() if key not in keys}


def test_nothing_is_wrong_where_all_is_well():
    report = judge(_well())
    assert report.is_well
    assert report.processed + report.dead == report.events == 300
    assert Report.of_json(report.as_json()) == report
    assert "All guarantees were kept." in report.lines()[-1]


def _event_gone(seen):
    return {
        "numbers": _without(seen.numbers, 5),
        "finished": _without(seen.finished, 5),
        "effects": _without(seen.effects, 5),
    }


def _unfinished(seen):
    return {"finished": _without(seen.finished, _of(DOOMED))}


def _effect_gone(seen):
    return {"effects": _without(seen.effects, _of(PLAIN))}


def _refused(_seen):
    return {"refused": [4]}


def _dead_with_effect(seen):
    return {"effects": {**seen.effects, _of(DOOMED): Effected(attempt=1, process=WORKER)}}


def _row_gone(seen):
    return {"orders": seen.orders - {3}}


def _undone_is_there(seen):
    return {"orders": seen.orders | {-4}}


def _wrongly_dead(seen):
    one = _of(PLAIN)
    return {
        "finished": {**seen.finished, one: Ending(event=one, outcome=3)},
        "effects": _without(seen.effects, one),
    }


def _early(seen):
    published = [
        {**line, "due": 1_000.5 + line["number"]} if line["event"] == _of(PLAIN) else line
        for line in seen.published
    ]
    return {"published": published}


def _overlapping(seen):
    key = PLANS[_of(SORTED) - 1].key
    first, second, *_ = (plan.number + 1 for plan in PLANS if plan.key == key)
    others = [line for line in seen.attempts if line["delivery"] != first]
    return {"attempts": [*_attempt(first, 1_000, 1_001 + second), *others]}


def _late(seen):
    one = _of(PLAIN)
    at = 1_000.0 + one - 1
    return {
        "attempts": [
            _line("began", at, delivery=one, attempt=1, process=OTHER),
            *(line for line in seen.attempts if line["delivery"] != one),
            *_attempt(one, at + 8, at + 9, attempt=2),
        ],
        "effects": {**seen.effects, one: Effected(attempt=2, process=WORKER)},
        "deeds": [_line("killed", at + 0.01, of=OTHER)],
    }


def _left_by_a_stopped_one(seen):
    one = _of(PLAIN)
    at = 1_000.0 + one - 1
    return {
        "attempts": [
            _line("began", at, delivery=one, attempt=1, process=OTHER),
            *seen.attempts,
        ],
        "deeds": [
            _line("asked", at + 0.01, of=OTHER),
            _line("ended", at + 0.02, of=OTHER, code=0, role="worker"),
        ],
    }


def _slow_to_stop(_seen):
    return {
        "deeds": [
            _line("asked", 2_000, of=OTHER),
            _line("ended", 2_020, of=OTHER, code=0, role="worker"),
        ]
    }


def _ended_by_itself(_seen):
    return {"deeds": [_line("ended", 2_000, of=OTHER, code=70, role="worker")]}


@pytest.mark.parametrize(
    ("damage", "breach"),
    [
        (_event_gone, {"lost", "torn"}),
        (_unfinished, {"lost"}),
        (_effect_gone, {"lost"}),
        (_refused, {"doubled"}),
        (_dead_with_effect, {"doubled"}),
        (_row_gone, {"torn"}),
        (_undone_is_there, {"torn"}),
        (_wrongly_dead, {"wrong"}),
        (_early, {"early"}),
        (_overlapping, {"disordered"}),
        (_late, {"late"}),
        (_left_by_a_stopped_one, {"redelivered"}),
        (_slow_to_stop, {"slow_stops"}),
        (_ended_by_itself, {"exits"}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_damage_is_seen(damage, breach):
    seen = _well()
    found = judge(replace(seen, **damage(seen)))
    assert {name for name, count in found.counts().items() if count} == breach
    assert not found.is_well


def test_what_waits_for_a_database_that_is_away_is_not_late():
    seen = _well()
    late = _late(seen)
    down = late["deeds"][0]["at"] + 0.5
    late["deeds"] += [_line("crashed", down), _line("restarted", down + 3)]
    assert judge(replace(seen, **late)).is_well
