"""Django's tasks, which run as events; tests use them where there is an API of tasks."""

from mainspring.events.backends.task_api import Task, TaskContext
from tests.post.models import Letter

try:
    from django.tasks import task
except ImportError:
    from django_tasks import task

CALLS: list[tuple[object, ...]] = []
"""What each call was given."""


@task
def write(text: str, *, copies: int = 1) -> dict[str, object]:
    CALLS.append(("write", text, copies))
    for _ in range(copies):
        Letter.objects.create(event=0, handler="write", text=text)
    return {"text": text, "copies": copies}


@task(priority=10, queue_name="urgent")
async def add(one: int, other: int) -> int:
    return one + other


@task(takes_context=True)
def told(context: TaskContext, text: str) -> list[object]:
    result = context.task_result
    return [context.attempt, result.id, result.status, text, len(result.worker_ids)]


@task
def fail(text: str) -> None:
    Letter.objects.create(event=0, handler="fail", text=text)
    raise LookupError(text)


@task(backend="patient")
def fail_at_first(times: int) -> str:
    CALLS.append(("fail_at_first", times))
    if len(CALLS) <= times:
        raise LookupError(times)
    return "done"


@task
def strange() -> object:
    return object()


TASKS: list[Task] = [write, add, told, fail, fail_at_first, strange]
