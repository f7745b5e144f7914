"""CSV by the database and by Python are the same bytes."""

import pytest
from django.db import connection

from mainspring.operation.principal import ANONYMOUS, Principal
from mainspring.sources.sql import source
from tests.plans.running import domain

pytestmark = pytest.mark.django_db(databases="__all__")

LIBRARIAN = Principal(id=1, is_authenticated=True, roles=frozenset({"librarian"}))
BY_THE_DATABASE = [
    "{ volumes { id title subtitle isbn pages price sold published lendable long margin } }",
    "{ volumes { title writer { name birthday country mentor { name } } press { code name } } }",
    "{ volumes { __typename sequel { __typename title sequel { title } } prequel { isbn } } }",
    "{ volumes(orderBy: {title: DESC}, limit: 3, offset: 2) { cost title } }",
    '{ volumes(where: {title: {eq: "none"}}) { title writer { name } } }',
    "{ copies { serial number rack { label inside { label } } volume { sold } } }",
    "{ borrowings { id taken brought allowed at fine patron { name email standing joined } } }",
    "{ critiques { stars text draft patron { name } } }",
]
BY_PYTHON = [
    "{ volumes { title cover { name } details } }",
    "{ writers { name loud initials } }",
    "{ volumes { title rating pagePrice } }",
]


def exported(strategy, document, who, **style):
    """Export under a strategy; give the bytes and whether the database wrote the lines."""
    made = domain(strategy)
    wrote = []
    with pytest.MonkeyPatch.context() as patch:
        asks = source.makes_cells
        patch.setattr(
            source,
            "makes_cells",
            lambda *given, **more: wrote.append(asks(*given, **more)) or wrote[-1],
        )
        asked = made.export_documents.asked_list(document)
        export = made.exports.begin(asked, who, format_name="csv", **style)
        return b"".join(export.chunks), wrote == [True]


@pytest.fixture
def strange():
    """Fill the library, some of it with texts that a spreadsheet or a parser would misread."""
    from tests.library import models
    from tests.library.rows import fill

    fill()
    texts = [
        "=1",
        '"',
        '="',
        "",
        "a,b",
        "x\r\ny",
        "\t",
        "\uff1d",
        "'",
        "\u00e9\U0001f600",
        "-",
        " =",
    ]
    for number, text in enumerate(texts, start=1):
        models.Volume.objects.filter(pk=number).update(title=text, subtitle=text)
        models.Writer.objects.filter(pk=number).update(name=text)


@pytest.mark.parametrize("who", [ANONYMOUS, LIBRARIAN], ids=["anonymous", "librarian"])
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("document", BY_THE_DATABASE + BY_PYTHON)
def test_the_same_bytes(document, who, raw, strange):
    if who is ANONYMOUS and document.startswith("{ borrowings"):
        pytest.skip("nobody may read them")
    data, by_database = exported("default", document, who, raw=raw)
    assert exported("rows", document, who, raw=raw) == (data, False)
    # A denied link leaves its columns to Python, which knows them.
    if connection.vendor == "postgresql" and who is LIBRARIAN:
        assert by_database is (document in BY_THE_DATABASE)
    assert data.count(b"\r\n") > 1 or "none" in document
