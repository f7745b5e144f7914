"""Judges by what was seen which guarantees were kept; pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mainspring.events.chaos.planned import planned
from mainspring.events.chaos.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.events.chaos.seen import Seen

    Line = dict[str, Any]

_PROCESSED, _EXHAUSTED = 1, 3  # of `mainspring.events.models.Outcome`
_DEADLY_CODE = 23  # of `mainspring.events.chaos.handlers`
_RESTARTS = 2.0  # seconds behind its lease in which what a dead worker had begins anew
_STOPS = 10.0  # seconds in which a worker ends that is asked to


def judge(seen: Seen) -> Report:
    """Count what was lost, doubled, late, and all else that is not to be.

    Args:
        seen: tables and ledgers.
    """
    attempts = Attempts(seen)
    deeds = Deeds(seen)
    restarts = list(_restarts(attempts, deeds))
    lateness = sorted(_lateness(seen, attempts))
    done = Counter(deed["what"] for deed in seen.deeds)
    outcomes = Counter(ending.outcome for ending in seen.finished.values())
    return Report(
        seed=seen.seed,
        events=len(seen.numbers),
        processed=outcomes[_PROCESSED],
        dead=outcomes[_EXHAUSTED],
        kills=done["killed"],
        pauses=done["paused"],
        stops=done["asked"],
        crashes=done["crashed"],
        lost=sorted(_lost(seen)),
        doubled=sorted(_doubled(seen)),
        torn=sorted(_torn(seen)),
        wrong=sorted(_wrong(seen)),
        early=sum(late < 0 for late in lateness),
        disordered=sorted(_disordered(seen, attempts)),
        late=sum(seconds > seen.lease + _RESTARTS for seconds in restarts),
        redelivered=sorted(_redelivered(seen, attempts, deeds)),
        exits=sorted(deeds.unasked()),
        slow_stops=sum(seconds > _STOPS for seconds in deeds.stops()),
        repeated=attempts.repeated(),
        restart_worst=round(max(restarts, default=0.0), 2),
        late_p99=round(_percentile(lateness, 0.99), 3),
        errors=[line["error"] for line in seen.errors],
        gap_worst=round(attempts.longest_gap(), 2),
    )


class Attempts:
    """The ledger of attempts, by deliveries and by processes."""

    def __init__(self, seen: Seen) -> None:
        self.of: dict[int, list[Line]] = defaultdict(list)
        self.by: dict[int, list[Line]] = defaultdict(list)
        self._ends: list[float] = []
        for line in seen.attempts:
            self.of[line["delivery"]].append(line)
            self.by[line["process"]].append(line)
            if line["what"] != "began":
                self._ends.append(line["at"])

    def open_of(self, process: int) -> Iterator[Line]:
        """List what a process has begun and not ended."""
        last: Line | None = None
        for line in self.by[process]:
            if last is not None and line["what"] == "began":
                yield last
            last = line if line["what"] == "began" else None
        if last is not None:
            yield last

    def began(self, delivery: int) -> list[float]:
        """Give when attempts of a delivery began."""
        return sorted(line["at"] for line in self.of[delivery] if line["what"] == "began")

    def following(self, began: Line) -> Line | None:
        """Give the beginning of the next attempt of the same delivery."""
        later = (
            line
            for line in self.of[began["delivery"]]
            if line["what"] == "began" and line["at"] > began["at"]
        )
        return next(later, None)

    def repeated(self) -> int:
        """Count deliveries whose effects outside of the database are there more than once."""
        ends = Counter(
            delivery
            for delivery, lines in self.of.items()
            for line in lines
            if line["what"] == "ended"
        )
        return sum(count > 1 for count in ends.values())

    def longest_gap(self) -> float:
        """Give the longest time in which nobody ended an attempt."""
        return max((later - earlier for earlier, later in pairwise(sorted(self._ends))), default=0)


class Deeds:
    """The ledger of the parent."""

    def __init__(self, seen: Seen) -> None:
        self.killed = [deed for deed in seen.deeds if deed["what"] == "killed"]
        self._outages = list(_outages(seen))
        self._asked = {deed["of"]: deed["at"] for deed in seen.deeds if deed["what"] == "asked"}
        self._ended = {deed["of"]: deed for deed in seen.deeds if deed["what"] == "ended"}
        self._handled = {deed["of"] for deed in seen.deeds if deed["what"] in ("killed", "paused")}

    def outage(self, since: float, until: float) -> float:
        """Give the seconds between two moments in which there was no database."""
        return sum(max(0.0, min(until, up) - max(since, down)) for down, up in self._outages)

    def stopped(self) -> Iterator[tuple[int, float, float]]:
        """List processes that ended as they were asked to, and that nothing else was done to."""
        for process, asked in self._asked.items():
            ended = self._ended.get(process)
            if ended is not None and ended["code"] == 0 and process not in self._handled:
                yield process, asked, ended["at"]

    def stops(self) -> list[float]:
        """Give the seconds in which processes ended that were asked to."""
        return [ended - asked for _, asked, ended in self.stopped()]

    def unasked(self) -> Iterator[int]:
        """List the exit codes of processes that ended for no reason."""
        for process, deed in self._ended.items():
            is_meant = process in self._asked or process in self._handled
            if not is_meant and deed["code"] not in (0, _DEADLY_CODE):
                yield deed["code"]


def _outages(seen: Seen) -> Iterator[tuple[float, float]]:
    down: float | None = None
    for deed in seen.deeds:
        if deed["what"] == "crashed":
            down = deed["at"]
        elif deed["what"] == "restarted" and down is not None:
            yield down, deed["at"]


def _lost(seen: Seen) -> set[int]:
    """List the numbers of events that are not there or not finished, or whose effect is gone."""
    there = set(seen.numbers.values())
    processed = {
        delivery: ending.event
        for delivery, ending in seen.finished.items()
        if ending.outcome == _PROCESSED
    }
    finished = {seen.numbers[ending.event] for ending in seen.finished.values()}
    gone = {seen.numbers[event] for one, event in processed.items() if one not in seen.effects}
    return (set(range(seen.events)) - there) | (there - finished) | gone


def _doubled(seen: Seen) -> set[int]:
    """List the deliveries that had their effect twice, or had one and ended otherwise."""
    stray = {
        delivery
        for delivery in seen.effects
        if delivery not in seen.finished or seen.finished[delivery].outcome != _PROCESSED
    }
    numbers = Counter(seen.numbers.values())
    return stray | set(seen.refused) | {number for number, times in numbers.items() if times > 1}


def _torn(seen: Seen) -> set[int]:
    """List the numbers of rows without events, events without rows, and what was rolled back."""
    there = set(seen.numbers.values())
    undone = {number for number in there | seen.orders if number < 0}
    return (there ^ seen.orders) | undone


def _wrong(seen: Seen) -> set[int]:
    """List the numbers of events that died and were not to, or the other way round."""
    return {
        number
        for ending in seen.finished.values()
        if (number := seen.numbers[ending.event]) >= 0
        and ending.outcome != (_EXHAUSTED if planned(seen.seed, number).dies else _PROCESSED)
    }


def _restarts(attempts: Attempts, deeds: Deeds) -> Iterator[float]:
    """Give the seconds after which anew began what was in flight when its worker was killed.

    Seconds in which there was no database do not count, and no deliveries of which another worker
    died in between that had not begun them: nobody has noted when.
    """
    for kill in deeds.killed:
        for line in attempts.open_of(kill["of"]):
            following = attempts.following(line)
            if following is not None and following["attempt"] == line["attempt"] + 1:
                waited = following["at"] - kill["at"]
                yield waited - deeds.outage(kill["at"], following["at"])


def _lateness(seen: Seen, attempts: Attempts) -> Iterator[float]:
    """Give of delayed events how long behind their moment they began."""
    deliveries = {ending.event: delivery for delivery, ending in seen.finished.items()}
    for line in seen.published:
        delivery = deliveries.get(line["event"])
        if line["due"] is not None and delivery is not None:
            began = attempts.began(delivery)
            if began:
                yield began[0] - line["due"]


def _disordered(seen: Seen, attempts: Attempts) -> set[int]:
    """List deliveries that began before one was done that stands before them in their key."""
    by_key: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for delivery, ending in seen.finished.items():
        number = seen.numbers[ending.event]
        key = planned(seen.seed, number).key
        if key:
            by_key[key].append((ending.event, delivery))
    found: set[int] = set()
    for several in by_key.values():
        behind = 0.0
        for _, delivery in sorted(several):
            began = attempts.began(delivery)
            if began and began[0] < behind:
                found.add(delivery)
            behind = max(behind, _done_at(seen, attempts.of[delivery], delivery))
    return found


def _done_at(seen: Seen, lines: list[Line], delivery: int) -> float:
    """Give when the attempt ended whose effect stayed."""
    effect = seen.effects.get(delivery)
    return max(
        (
            line["at"]
            for line in lines
            if effect is not None
            and line["what"] == "ended"
            and (line["attempt"], line["process"]) == (effect.attempt, effect.process)
        ),
        default=0.0,
    )


def _redelivered(seen: Seen, attempts: Attempts, deeds: Deeds) -> set[int]:
    """List what workers that were asked to end had begun, and left to others."""
    found: set[int] = set()
    for process, asked, ended in deeds.stopped():
        if deeds.outage(asked - seen.lease, ended):
            continue
        found.update(line["delivery"] for line in attempts.open_of(process))
        for line in attempts.by[process]:
            effect = seen.effects.get(line["delivery"])
            is_ours = effect is not None and effect.process == process
            if line["what"] == "ended" and line["at"] >= asked and not is_ours:
                found.add(line["delivery"])
    return found


def _percentile(values: list[float], part: float) -> float:
    return values[min(len(values) - 1, int(len(values) * part))] if values else 0.0
