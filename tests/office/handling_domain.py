"""An office whose entities handle events."""

from dataclasses import dataclass

from mainspring import Entity, Event, event, every, on
from tests.office.models import Task

CALLS: list[tuple[str, str, object]] = []
"""Method, class of its self, and what it was given."""


@event("task.weighed")
@dataclass(frozen=True)
class TaskWeighed:
    grams: int


class Tasks(Entity[Task]):
    def _called(self, name: str, given: object) -> None:
        CALLS.append((name, type(self).__name__, given))

    @on("task.weighed")
    def weigh(self, event: Event[TaskWeighed]) -> None:
        self._called("weigh", event.payload.grams)

    @on("task.weihged")
    def misspelled(self, event: Event) -> None:
        self._called("misspelled", event.payload)

    @on("task.made")
    def notify(self, event: Event) -> None:
        self._called("notify", event.payload["points"])

    @on("task.made")
    async def wait(self, event: Event) -> None:
        self._called("wait", event.payload["points"])

    @on("task.made", batch=10)
    def count(self, events: list[Event]) -> None:
        self._called("count", [event.payload["points"] for event in events])

    # So seldom that tests of anything else see none of it.
    @every(days=36_500, name="task.counted", catch_up="none")
    def collect(self, event: Event) -> None:
        self._called("collect", event.payload)
