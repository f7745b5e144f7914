"""The shop with values that take as long as a test wants them to."""

import threading
from collections.abc import Iterable, Sequence

from mainspring import Entity, Policy, Row, anyone, computed, query
from mainspring.errors import BadInput
from tests.shop import models

PATIENCE = 30  # seconds; far longer than anything here takes


class Gate:
    """Holds up whoever makes a slow value until it is opened."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self.reached = threading.Event()
        self.passed = threading.Event()

    def close(self) -> None:
        """Begin anew."""
        for event in (self._open, self.reached, self.passed):
            event.clear()

    def open(self) -> None:
        """Let everybody through."""
        self._open.set()

    def wait(self) -> None:
        """Wait until it is open."""
        self.reached.set()
        if not self._open.wait(PATIENCE):
            raise TimeoutError
        self.passed.set()


GATE = Gate()


class Makers(Entity[models.Maker]):
    policy = Policy(read=anyone)


class Products(Entity[models.Product]):
    policy = Policy(read=anyone)

    @computed(needs=["stock"])
    def worth(rows: Sequence[Row]) -> list[int]:  # noqa: N805 - no method: it takes rows
        """What it takes long to find out."""
        GATE.wait()
        return [row.stock * 2 for row in rows]

    @computed(needs=["sold"])
    def broken(rows: Sequence[Row]) -> list[int]:  # noqa: N805 - as above
        """What nobody ever finds out."""
        raise RuntimeError


class Reviews(Entity[models.Review]):
    policy = Policy(read=anyone)


@query(allow=anyone)
def newest() -> Iterable[models.Product]:
    """The products, the newest first."""
    return models.Product.objects.order_by("-id")


@query(allow=anyone)
def refused() -> int:
    """Refuse."""
    msg = "Not today."
    raise BadInput(msg, hint="Ask tomorrow.")
