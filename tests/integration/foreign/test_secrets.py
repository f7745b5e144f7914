"""Secrets stay closed until they are named."""

import base64
import re
from types import ModuleType

import pytest

from mainspring.assembly.assemble import assemble
from mainspring.execution.records import EntityRecords
from tests.foreign.apps.secrets.models import Credential, Session
from tests.integration.foreign.asking import EVERYTHING, domain_for
from tests.integration.foreign.selections import Selection
from tests.integration.foreign.test_lists import has_table

DOMAIN = domain_for("auto")
SECRETS = [item for item in DOMAIN.index.blueprint.entities if item.label.startswith("secrets.")]
LEAKED = "leaked"


def opened(body):
    """Give an answer together with whatever stands in it as Base64."""
    texts = [body.decode()]
    for found in re.findall(r'"([A-Za-z0-9+/=]{8,})"', texts[0]):
        try:
            texts.append(base64.b64decode(found).decode("latin-1"))
        except ValueError:
            continue
    return "".join(texts)


@pytest.mark.parametrize("name", [item.name for item in DOMAIN.index.blueprint.entities])
def test_no_full_selection_holds_a_secret(asker, name):
    entity = DOMAIN.index.entity(name)
    if not has_table(entity):
        return
    if asker.domain is not DOMAIN and not entity.label.startswith("secrets."):
        # Both strategies select the same columns; one is enough where there is no secret.
        return
    depth = 2 if entity.label.startswith("secrets.") else 1
    document = (
        f"{{ rows: {entity.names.plural} {Selection(asker.domain, entity, depth=depth).text} }}"
    )
    assert LEAKED not in opened(asker.ask_bytes(document))


@pytest.mark.parametrize("name", [item.name for item in SECRETS])
def test_no_instance_holds_a_secret(filled, name):
    rows = EntityRecords(
        engine=DOMAIN.engine, bindings=DOMAIN.bindings, entity=name, principal=EVERYTHING
    )
    read = [vars(row) for row in rows]
    assert read
    assert LEAKED not in repr(read)


def test_findings_list_them():
    found = {item.node: item.message for item in DOMAIN.findings if item.id == "mainspring.I001"}
    for field in Credential._meta.concrete_fields:
        if field.name not in {"id", "name"}:
            assert field.name in found["secrets.Credential"]
    assert "entrance" in found["secrets.Typed"]
    assert "memo" in found["secrets.Typed"]
    assert "session_key" in found["secrets.Session"]
    assert "secrets.Harmless" not in found


def test_harmless_fields_are_there():
    fields = set(DOMAIN.graphql.schema.type_map["Harmless"].fields)
    assert {
        "hashtag",
        "secretary",
        "saltedButter",
        "passportNumber",
        "tokensLeft",
        "sessionTitle",
        "keyboard",
        "publicKey",
    } <= fields


@pytest.mark.parametrize("name", [item.name for item in SECRETS])
def test_nothing_else_in_the_schema_speaks_of_them(name):
    entity = DOMAIN.index.entity(name)
    types = DOMAIN.graphql.schema.type_map
    shown = set(types[name].fields)
    for other in (entity.names.where, entity.names.order):
        spelled = set(types[other].fields) if other in types else set()
        own = {"and", "or", "not", "_", entity.names.compare, entity.names.row_type}
        assert spelled - own <= shown


@pytest.mark.parametrize(
    "document",
    [
        '{ inviteByToken(token: "leaked-token") { guest } }',
        '{ session(sessionKey: "leaked-session") { owner } }',
        '{ sessions(where: {sessionKey: {eq: "leaked-session"}}) { owner } }',
        '{ credentials(where: {password: {startsWith: "leaked"}}) { name } }',
        "{ credentials(orderBy: [{password: ASC}]) { name } }",
        '{ logins(where: {session: {sessionKey: {eq: "leaked-session"}}}) { id } }',
        "{ logins { sessionId } }",
        "{ logins { tokenId } }",
        "{ sessions { nodeId } }",
        "{ credentials { recoveryCodes } }",
    ],
)
def test_no_document_can_ask_for_them(asker, document):
    response = asker.ask(document)
    assert response.get("data") is None
    assert response["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_no_made_up_id_tells_whether_a_secret_key_exists(asker):
    for key in ("leaked-session", "another"):
        opaque = base64.b64encode(f'["Session","{key}"]'.encode()).decode()
        response = asker.ask("query($id: ID!) { node(id: $id) { __typename } }", {"id": opaque})
        assert response == {"data": {"node": None}}


def test_naming_opens_them():
    from mainspring.definition.entity import Entity

    class Credentials(Entity[Credential]):
        fields = ("password", "recovery_codes")

    class Sessions(Entity[Session]):
        only = ("session_key", "owner")

    module = ModuleType(__name__)
    module.Credentials, module.Sessions = Credentials, Sessions
    made = assemble(apps=["secrets"], domains=[module])
    assert not [item for item in made.findings if item.severity == "error"]
    fields = {item.name: {node.name for node in item.fields} for item in made.blueprint.entities}
    assert {"password", "recoveryCodes", "name"} <= fields["Credential"]
    assert "token" not in fields["Credential"]
    assert "sessionKey" in fields["Session"]
