"""Asks the site for everything as several people and writes what came of it as JSON."""

import json
import sys
from typing import Any

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.contrib.auth.models import Permission, User  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from expected import Comparison, in_own_order  # noqa: E402
from graphql import validate_schema  # noqa: E402
from home import content  # noqa: E402
from questions import ROWS, Question, Questioner, links_of, made_by_python  # noqa: E402

from mainspring.blueprint.nodes import EntityNode  # noqa: E402
from mainspring.domain import Domain  # noqa: E402

domain: Domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
questioner = Questioner(domain.index)


# What no answer may hold: a key and a password, stored as they are, and hashes of passwords.
SECRETS = (content.SECRET, content.PASSWORD, "md5$")
shown_secrets: set[str] = set()


def ask(document: str, user: User | None) -> dict[str, Any]:
    """Answer a document as a user; None is a visitor."""
    body = domain.graphql.execute(document, principal=domain.principal(user)).body
    shown_secrets.update(secret for secret in SECRETS if secret.encode() in body)
    answer: dict[str, Any] = json.loads(body)
    return answer


def full_list(entity: EntityNode, boss: User) -> dict[str, Any]:
    """Ask one list for everything and compare it with Django's own answer."""
    question = questioner.everything(entity)
    boss.has_perm("nothing")  # what Django reads of a user once is no part of this
    ask(question.document, boss)  # Django looks up the names of types once per process
    with CaptureQueriesContext(connection) as queries:
        answer = ask(question.document, boss)
    statements = [query["sql"] for query in queries.captured_queries]
    found = {
        "statements": len(statements),
        "unlogged": statements.count(None),
        "errors": answer.get("errors", []),
    }
    rows = (answer.get("data") or {}).get(entity.names.plural)
    if rows is None:
        return {**found, "rows": 0, "allowed": 1, "differences": [], "values": 0}
    rows_of_model = domain.bindings.models[entity.name]._default_manager.all()
    instances = list(in_own_order(rows_of_model, domain.index)[:ROWS])
    comparison = Comparison(domain, question)
    differences = list(comparison.rows(entity, rows, instances))
    return {
        **found,
        "rows": len(rows),
        "values": comparison.values,
        "allowed": 1 + _batches(question, comparison),
        "differences": differences[:20],
        "sql": statements if len(statements) > 1 + _batches(question, comparison) else [],
    }


def _batches(question: Question, comparison: Comparison) -> int:
    """Count the statements that a list may take beside its own."""
    count = 0
    for _, relation in links_of(question):
        if relation.union is not None:
            # A table each for the types that are there, and one for their names.
            count += 1 + len(comparison.types.get(relation.name, ()))
        elif made_by_python(domain.index.entity(relation.target).fields):
            count += 1
    return count


def denied(user: User | None) -> dict[str, Any]:
    """Ask every list as somebody without rights: codes by list, or what it showed."""
    found = {}
    for entity in domain.index.blueprint.entities:
        answer = ask(questioner.everything(entity).document, user)
        shown = (answer.get("data") or {}).get(entity.names.plural)
        codes = [error["extensions"]["code"] for error in answer.get("errors", [])]
        found[entity.names.plural] = shown if shown is not None else codes
    return found


def one_right(entity: EntityNode) -> dict[str, Any]:
    """Ask everything as a user who may see only this entity: what lay behind its links."""
    user = User.objects.get(username="narrow")
    app, model = domain.bindings.models[entity.name]._meta.label_lower.split(".")
    user.user_permissions.set(
        Permission.objects.filter(content_type__app_label=app, codename=f"view_{model}")
    )
    user = User.objects.get(pk=user.pk)
    behind: dict[str, Any] = {}
    own: dict[str, int] = {}
    for item in domain.index.blueprint.entities:
        question = questioner.everything(item)
        rows = (ask(question.document, user).get("data") or {}).get(item.names.plural)
        if rows is None:
            continue
        own[item.name] = len(rows)
        for source, relation in links_of(question):
            allowed = entity.name in relation.targets
            values = [row[relation.name] for row in rows if relation.name in row]
            values = [value for value in values if not _is_hidden(value, entity.name, allowed)]
            if values:
                behind[f"{source}.{relation.name}"] = values[:2]
    return {"lists": own, "behind": behind}


def _is_hidden(value: Any, entity: str, allowed: bool) -> bool:
    if value is None or value == []:
        return True
    linked = value if isinstance(value, list) else [value]
    return allowed and all(row["__typename"] == entity for row in linked)


def over_http(boss: User) -> dict[str, Any]:
    """Do what a person does first: look at the page, ask as a visitor, sign in and ask again."""
    client = Client(headers={"accept": "text/html"})
    page = client.get("/graphql/")
    query = {"query": "{ articlePages(limit: 2) { title author { name } tags { name } } }"}
    found = {"page": [page.status_code, page.headers["Content-Type"]]}
    for who in ("visitor", "boss"):
        if who == "boss":
            client.force_login(boss)
        answer = client.post(
            "/graphql/",
            query,
            content_type="application/json",
            headers={"accept": "application/json", "x-requested-with": "fetch"},
        )
        found[who] = [answer.status_code, answer.json()]
    return found


def main() -> None:
    """Write the report to standard output."""
    boss = User.objects.get(username="boss")
    entities = domain.index.blueprint.entities
    nobody = User.objects.create_user("nobody")
    User.objects.create_user("narrow")
    report = {
        "schema": [str(error) for error in validate_schema(domain.graphql.schema)],
        "findings": sorted([item.id, item.node, item.message] for item in domain.findings),
        "lists": {item.names.plural: full_list(item, boss) for item in entities},
        "visitor": denied(None),
        "nobody": denied(nobody),
        "one_right": {item.name: one_right(item) for item in entities},
        "http": over_http(boss),
    }
    report["secrets"] = sorted(shown_secrets)
    json.dump(report, sys.stdout, default=str)


main()
