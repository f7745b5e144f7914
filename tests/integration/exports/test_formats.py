"""NDJSON, XLSX and Parquet, and how a format is chosen."""

import datetime
import io
import json
from decimal import Decimal

import pytest

from tests.shop import models
from tests.shop.endpoint import read

EVERYTHING = "id sku title kind price weight stock sold since facts maker { name }"


def test_ndjson_is_what_graphql_answers_line_by_line(counter):
    query = f"{{ products {{ {EVERYTHING} reviews(limit: 2) {{ stars }} }} }}"
    lines = counter.text(query, format="ndjson").splitlines()
    rows = read(counter.shop.ask(query))["data"]["products"]
    assert [json.loads(line) for line in lines] == rows
    assert len(rows) == 6


def test_ndjson_by_chunks_is_the_same(counter, monkeypatch):
    query = "{ products { sku reviews { stars } } }"
    whole = counter.text(query, format="ndjson")
    monkeypatch.setattr("mainspring.surfaces.export.exporter._MOST_AT_ONCE", 2)
    assert counter.text(query, format="ndjson") == whole
    monkeypatch.setattr("mainspring.surfaces.export.exporter._MOST_AT_ONCE", 3)
    assert counter.text(query, format="ndjson") == whole


def test_a_line_stays_a_line(counter):
    from django.db import connection

    if connection.vendor == "postgresql":
        pytest.skip("stores no spaces between tokens")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE shop_product SET facts = %s", ['{"a":\n1,\r"b":\r\n"\\n"}'])
    lines = counter.text("{ products(limit: 2) { facts } }", format="ndjson").split("\n")
    assert [json.loads(line)["facts"] for line in lines[:2]] == [{"a": 1, "b": "\n"}] * 2
    assert lines[2:] == [""]


def test_nested_lists_are_refused_in_tables(counter):
    response = counter.get("{ products { sku reviews { stars } } }", format="csv")
    (error,) = read(response)["errors"]
    assert response.status_code == 400
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["message"].startswith("products.reviews") or "reviews leads" in error["message"]
    assert "ndjson" in error["extensions"]["hint"]


@pytest.fixture
def filled_in(counter):
    models.Product.objects.filter(id=1).update(
        title="=1+1",
        price=Decimal("12345678.90"),
        weight=2.5,
        since=datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.UTC),
    )
    return counter


def test_xlsx_holds_typed_cells_and_no_formulas(filled_in):
    pytest.importorskip("xlsxwriter")
    from openpyxl import load_workbook

    data = filled_in.file(f"{{ products {{ {EVERYTHING} }} }}", format="xlsx")
    sheet = load_workbook(io.BytesIO(data)).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    heading = [
        "id",
        "sku",
        "title",
        "kind",
        "price",
        "weight",
        "stock",
        "sold",
        "since",
        "facts",
        "maker.name",
    ]
    assert rows[0] == heading
    first = dict(zip(heading, rows[1], strict=True))
    assert first["title"] == "=1+1"
    assert sheet["C2"].data_type == "s"
    assert (first["price"], first["weight"], first["stock"]) == (12345678.9, 2.5, 0)
    assert first["sold"] == "1000000000000000", "more digits than a double keeps stay a text"
    assert first["since"] == datetime.datetime(2024, 2, 29, 12, 30)  # noqa: DTZ001 - sheets have no zones
    assert first["maker.name"] == "Anvils & Co"
    assert rows[2][5] is None
    assert len(rows) == 7


def test_a_text_too_long_for_a_cell_is_refused_with_a_code(counter):
    pytest.importorskip("xlsxwriter")
    models.Review.objects.update(text="x" * 32_768)
    response = counter.get("{ reviews { text } }", format="xlsx")
    assert (response.status_code, read(response)["errors"][0]["extensions"]["code"]) == (
        400,
        "LIMIT_EXCEEDED",
    )


def test_parquet_holds_typed_columns_and_exact_decimals(filled_in):
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    data = filled_in.file(f"{{ products {{ {EVERYTHING} }} }}", format="parquet")
    table = parquet.read_table(io.BytesIO(data))
    assert [str(field.type) for field in table.schema] == [
        "string",
        "string",
        "string",
        "string",
        "decimal128(10, 2)",
        "double",
        "int64",
        "string",
        "timestamp[us, tz=UTC]",
        "string",
        "string",
    ]
    first = table.to_pylist()[0]
    assert first["price"] == Decimal("12345678.90")
    assert first["since"] == datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.UTC)
    assert json.loads(first["facts"]) == {"number": 0}
    assert len(table) == 6


@pytest.mark.parametrize(("name", "module"), [("xlsx", "xlsxwriter"), ("parquet", "pyarrow")])
def test_a_format_without_its_package_says_what_to_install(name, module, counter, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, module, None)
    response = counter.get("{ products { sku } }", format=name)
    (error,) = read(response)["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (501, "FORMAT_UNAVAILABLE")
    assert f"mainspring[{name}]" in error["extensions"]["hint"]


@pytest.mark.parametrize(
    ("accept", "name"),
    [
        (None, "csv"),
        ("*/*", "csv"),
        ("text/csv", "csv"),
        ("application/x-ndjson", "ndjson"),
        ("text/html, application/x-ndjson;q=0.9, text/csv;q=0.5", "ndjson"),
    ],
)
def test_accept_chooses(accept, name, counter):
    meta = {} if accept is None else {"HTTP_ACCEPT": accept}
    response = counter.get("{ products { sku } }", meta=meta)
    assert response.headers["Content-Disposition"] == f'attachment; filename="products.{name}"'


def test_unknown_formats_are_refused(counter):
    response = counter.get("{ products { sku } }", format="cvs")
    assert (response.status_code, read(response)["errors"][0]["extensions"]) == (
        400,
        {"code": "BAD_INPUT", "hint": "Did you mean 'csv'?"},
    )
    assert counter.get("{ products { sku } }", meta={"HTTP_ACCEPT": "text/html"}).status_code == 406
