"""Who takes part, and how much each is given to do."""

from dataclasses import dataclass

_FEW = 1_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A queue with certain settings."""

    name: str
    label: str
    environment: str  # of `benchmarks.environments`
    module: str  # in `members`
    tuned: bool = False  # with the best settings that its documentation has, else its defaults
    idle: int  # no-op jobs of one run, for about a second
    writing: int  # jobs of one run that write a row
    redis: bool = False  # whether its jobs are in Redis

    @property
    def store(self) -> str:
        """Name what its prepared databases are called by: settings of workers change no tables."""
        return self.module

    @property
    def rounds(self) -> int:
        """How often it takes part: those that are far behind less often than the others."""
        return 3 if self.idle <= _FEW else 5

    @property
    def is_node(self) -> bool:
        """Whether it runs on Node.js."""
        return self.environment.startswith("node")


MAINSPRING, NAIVE, LIMIT = "mainspring", "naive", "limit"

CONTENDERS = (
    Contender(
        name=MAINSPRING,
        label="Mainspring",
        environment="mainspring",
        module="mainspring",
        idle=20_000,
        writing=5_000,
    ),
    Contender(
        name=NAIVE,
        label="naive: 60 lines of Django's ORM",
        environment="mainspring",
        module="naive",
        idle=10_000,
        writing=2_000,
    ),
    Contender(
        name=LIMIT,
        label="limit: the protocol by hand on psycopg",
        environment="mainspring",
        module="limit",
        idle=20_000,
        writing=8_000,
    ),
    Contender(
        name="pgqueuer",
        label="pgqueuer",
        environment="pgqueuer",
        module="pgqueuer",
        idle=4_000,
        writing=2_000,
    ),
    Contender(
        name="pgqueuer-tuned",
        label="pgqueuer, tuned",
        environment="pgqueuer",
        module="pgqueuer",
        tuned=True,
        idle=8_000,
        writing=4_000,
    ),
    Contender(
        name="graphile",
        label="graphile-worker",
        environment="node-graphile-worker",
        module="graphile",
        idle=1_500,
        writing=1_000,
    ),
    Contender(
        name="graphile-tuned",
        label="graphile-worker, tuned",
        environment="node-graphile-worker",
        module="graphile",
        tuned=True,
        idle=20_000,
        writing=5_000,
    ),
    Contender(
        name="procrastinate",
        label="procrastinate",
        environment="procrastinate",
        module="procrastinate",
        idle=300,
        writing=300,
    ),
    Contender(
        name="procrastinate-tuned",
        label="procrastinate, tuned",
        environment="procrastinate",
        module="procrastinate",
        tuned=True,
        idle=300,
        writing=300,
    ),
    Contender(
        name="tasks",
        label="django-tasks-db",
        environment="tasks",
        module="tasks",
        idle=150,
        writing=150,
    ),
    Contender(
        name="celery",
        label="Celery, acks_late",
        environment="celery",
        module="celery",
        idle=800,
        writing=600,
        redis=True,
    ),
    Contender(
        name="celery-tuned",
        label="Celery, acks_late, tuned",
        environment="celery",
        module="celery",
        tuned=True,
        idle=1_000,
        writing=800,
        redis=True,
    ),
    Contender(
        name="dramatiq",
        label="dramatiq",
        environment="dramatiq",
        module="dramatiq",
        idle=1_500,
        writing=1_000,
        redis=True,
    ),
    Contender(
        name="dramatiq-tuned",
        label="dramatiq, tuned",
        environment="dramatiq",
        module="dramatiq",
        tuned=True,
        idle=1_500,
        writing=1_000,
        redis=True,
    ),
)
