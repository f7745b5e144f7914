"""A worker of RQ, which sets Django up in the process of each job."""

import os

from redis import Redis
from rq import Queue, Worker

import tests.post.tasks_worker  # noqa: F401 - it sets Django up
from mainspring.events.working import worker  # noqa: F401 - once, and not in each process of a job

if __name__ == "__main__":
    redis = Redis.from_url(os.environ["EVENTS_BROKER"])
    Worker([Queue("default", connection=redis)], connection=redis).work()
