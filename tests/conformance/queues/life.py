"""What may become of deliveries, in memory: the model that each database is to equal."""

from dataclasses import dataclass

ENDED_BADLY = ("exhausted", "cancelled", "skipped")
UNFINISHED = ("waiting", "ready", "blocked")


@dataclass(slots=True)
class Piece:
    event: int
    kind: int
    key: str | None
    priority: int
    due: int
    state: str = "ready"
    attempts: int = 0
    most: int | None = None  # attempts, by an operator
    fence: int | None = None
    leased: bool = False
    failures: int = 0


class Life:
    def __init__(self):
        self.pieces = {}

    def is_free(self, one):
        before = (p for p in self.pieces.values() if p.state in UNFINISHED and p.event < one.event)
        is_behind = one.key and any((p.kind, p.key) == (one.kind, one.key) for p in before)
        return one.state == "ready" and not one.leased and not is_behind

    def claim(self, limit, fence):
        free = [id_ for id_, one in self.pieces.items() if self.is_free(one)]
        free.sort(key=lambda id_: (-self.pieces[id_].priority, self.pieces[id_].due, id_))
        for one in map(self.pieces.get, free[:limit]):
            one.leased, one.fence, one.attempts = True, fence, one.attempts + 1
        return free[:limit]

    def holds(self, id_, fence):
        one = self.pieces.get(id_)
        return one is not None and one.state in UNFINISHED and one.fence == fence

    def end(self, id_, state, *, fails=False, gives_back=False):
        one = self.pieces[id_]
        one.state, one.fence, one.leased = state, None, False
        one.failures, one.attempts = one.failures + fails, one.attempts - gives_back

    def requeue(self, id_, most, due):
        one = self.pieces[id_]
        if found := one.state in (*ENDED_BADLY, "blocked"):
            one.most = one.most if one.state == "blocked" and most is None else most
            self.end(id_, "ready")
            one.attempts, one.due = 0, due
        return found

    def settle(self, id_, state):
        one = self.pieces[id_]
        is_idle = one.state in UNFINISHED and not one.leased
        if found := is_idle or (state == "processed" and one.state in ENDED_BADLY):
            self.end(id_, state)
        return found

    def purge(self):
        stay = {p.event for p in self.pieces.values() if p.state in (*UNFINISHED, "exhausted")}
        self.pieces = {id_: one for id_, one in self.pieces.items() if one.event in stay}
