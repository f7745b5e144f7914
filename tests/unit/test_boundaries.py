"""Whatever may be raised is caught only at these places, each of which records it or denies."""

import ast
from collections.abc import Iterator

from tools.bootstrap import ROOT

PACKAGE = ROOT / "src" / "mainspring"

BOUNDARIES = {
    # Start-up: whatever a project's own module raises is a finding beside all others.
    "assembly/domain_modules.py domain_modules": "the module is told of",
    # Policy: an exception is a denial and an alarm.
    "identity/django_users.py LazyAttributes.__missing__": "an attribute of a user is unknown",
    "policy/facts.py Facts._ask": "a test of the principal is unknown",
    "sources/sql/write_rehearsal.py _together": "rows as they would be do not fit a rule",
    # Assembly: a finding; what it is about is closed or left as it is.
    "assembly/custom_lookups.py part_for": "a transform: it is not in the schema, with a finding",
    "assembly/policy_rules.py RuleTranslator._multiplies": "a condition of a policy: nobody reads",
    "assembly/stages/choices.py choices_of": "a list of choices: the field keeps its type",
    # Events: what handlers raise is noted, and tried again.
    "events/chaos/forking.py Forking._become": "a process of the rig fails: it is noted",
    "events/payloads/payloads.py Payloads.read": "an upcast of the project's: tried again",
    "events/tables/reading.py Reading.read": "a row tells no event: as if its handler had failed",
    "events/tables/reading.py Reading._rows": "rows of the project's own cannot be read: the same",
    "events/backends/dispatch.py Dispatch.send": "a task queue is away: the relay sends again",
    "events/backends/forwarding.py Forwarding.__call__": "a broker is away: it is tried again",
    "events/backends/nats.py NATSPublisher.close": "a connection is let go",
    "events/backends/rabbitmq.py RabbitMQPublisher.close": "a connection is let go",
    "events/backends/task_running.py run": "a task fails: it is noted as a handler's failure",
    "events/working/leases.py Leases._run": "leases cannot be extended: they run out",
    "events/working/running.py Running._outcome": "a handler fails: it is noted and tried again",
    "events/telling.py tell": "somebody who listens fails: it stops nobody",
    "events/working/lanes.py _answer": "raised again where it is waited for",
    "events/working/running.py Running.is_wanted": "its condition fails, as the handler itself",
    "events/working/together.py Together._attempt": "an async handler fails: as any",
    "events/working/together.py _undone": "a rollback fails: the database has done so",
    "events/working/watch.py Watch._look": "somebody who watches fails: it stops nobody",
    "events/webhooks/fanning_out.py _may_go": "the project cannot decide: denied, with an alarm",
    "events/webhooks/threads.py apart.run": "raised again where it is waited for",
    # Execution: a failure in the log under an id, and a coded error for the caller.
    "execution/engine.py Engine._entered": "a scope of the project cannot be opened",
    "execution/engine.py Engine._guarded": "rows of a later part, or a write, fail; others do not",
    "execution/engine.py Engine._answer": "a read fails; the others are answered",
    "execution/mutations/mutations.py Mutations._read_stored": "rows are stored and cannot be read",
    "execution/mutations/together.py Together._all": "one of them fails; the others are undone",
    "surfaces/graphql/http.py GraphQLEndpoint.__call__": "the edge of the surface",
    "surfaces/graphql/export_http.py ExportEndpoint.__call__": "the edge of the surface",
    "surfaces/graphql/threads.py _Writer.run": "raised again by the loop that sends the file",
    # Plugins: what is committed stays answered; a failure in the log.
    "plugins/listeners.py Listeners.written": "a plugin fails; the others are told all the same",
    # The project's code in the middle of a read: one value fails, with a failure in the log.
    "sources/sql/level.py _converted": "kept in the row, and told by what needs the value",
    "sources/sql/python_values.py Converted._one": "a value of a field's own code",
    "sources/sql/python_values.py Computed._ask": "a computed function",
    "sources/sql/python_values.py FileParts._one": "the address of a file",
    "sources/sql/generic.py generic_batches": "a manager; told when a row leads to its type",
    "sources/sql/source.py _shown_by": "a manager; it raises again when its rows are read",
    # Caches: an alarm; nothing depends on them, but for keys of requests, which are refused.
    "surfaces/graphql/idempotency.py IdempotentRequests._marked": "raised again, for the caller",
    "surfaces/graphql/idempotency.py IdempotentRequests._end": "an answer is not kept",
    "surfaces/graphql/persisted.py PersistedDocuments.keep": "a document is not kept",
    "surfaces/graphql/persisted.py PersistedDocuments._find": "a document is not found",
}
"""By file and function: what fails there, and what becomes of it."""

_ANYTHING = {"Exception", "BaseException"}


def catches_all(node: ast.AST) -> bool:
    """Tell whether a node swallows whatever is raised."""
    if isinstance(node, ast.ExceptHandler):
        if node.type is None:
            return True
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        return any(isinstance(kind, ast.Name) and kind.id in _ANYTHING for kind in kinds)
    if isinstance(node, ast.Call):
        function = ast.unparse(node.func)
        names = {ast.unparse(argument) for argument in node.args}
        return function.endswith("suppress") and bool(names & _ANYTHING)
    return False


def found(node: ast.AST, place: str) -> Iterator[tuple[str, ast.AST]]:
    """List what swallows anything, with the function it stands in."""
    for child in ast.iter_child_nodes(node):
        inner = place
        if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            inner = f"{place}.{child.name}" if place else child.name
        if catches_all(child):
            yield place, child
        yield from found(child, inner)


def boundaries() -> list[tuple[str, ast.AST]]:
    return [
        (f"{path.relative_to(PACKAGE).as_posix()} {function}", node)
        for path in sorted(PACKAGE.rglob("*.py"))
        for function, node in found(ast.parse(path.read_text(encoding="utf-8")), "")
    ]


def test_everything_is_caught_only_where_it_is_listed():
    assert sorted(place for place, _ in boundaries()) == sorted(BOUNDARIES)


def test_what_is_caught_is_not_lost():
    """A handler uses what it caught: it records it, keeps it or turns it into something else."""
    for place, node in boundaries():
        assert isinstance(node, ast.ExceptHandler), place
        used = {
            item.id for inner in node.body for item in ast.walk(inner) if isinstance(item, ast.Name)
        }
        assert node.name in used, place


def test_every_way_to_swallow_anything_is_found():
    for text in (
        "try: pass\nexcept: pass",
        "try: pass\nexcept Exception: pass",
        "try: pass\nexcept (ValueError, BaseException) as error: pass",
        "with suppress(Exception): pass",
        "with contextlib.suppress(ValueError, Exception): pass",
    ):
        assert len(list(found(ast.parse(text), ""))) == 1, text
    assert not list(found(ast.parse("try: pass\nexcept ValueError: pass"), ""))
