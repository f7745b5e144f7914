"""A GraphQL endpoint of the shop with any settings, and rows for it to show."""

import json
from dataclasses import replace

from django.test import RequestFactory

from mainspring import conf
from mainspring.apps import build
from mainspring.surfaces.graphql.http import GraphQLEndpoint
from tests.shop import models

ACCEPT = "application/graphql-response+json"


def shop_settings(*, limits=None, graphql=None, **others):
    """Settings that expose the shop."""
    return conf.Settings(
        apps=("shop",),
        limits=conf.Limits(**(limits or {})),
        graphql=conf.GraphQLSettings(**(graphql or {})),
        **others,
    )


class Shop:
    """A domain of the shop behind its endpoint.

    Args:
        settings: of the project; those of `shop_settings` when not given.
    """

    def __init__(self, settings=None):
        self.domain = build(settings or shop_settings())
        self.endpoint = GraphQLEndpoint(
            lambda: self.domain.graphql,
            principal=self.domain.principal,
            settings=self.domain.settings,
            allowed=self.domain.allowed,
        )

    def with_settings(self, **changes):
        """Give a shop with other settings."""
        return Shop(replace(self.domain.settings, **changes))

    def send(self, request, *, user=None):
        """Let the endpoint answer a request."""
        if user is not None:
            request.user = user
        return self.endpoint(request)

    def post(self, body, *, accept=ACCEPT, content_type="application/json", user=None, **meta):
        """Send a body: bytes as they are, anything else as JSON."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        if accept is not None:
            meta["HTTP_ACCEPT"] = accept
        meta["CONTENT_TYPE"] = content_type
        request = RequestFactory().generic("POST", "/graphql/", data, **meta)
        return self.send(request, user=user)

    def get(self, parameters, *, accept=ACCEPT, user=None, **meta):
        """Send parameters in the address."""
        if accept is not None:
            meta["HTTP_ACCEPT"] = accept
        return self.send(RequestFactory().get("/graphql/", parameters, **meta), user=user)

    def ask(self, query, variables=None, **options):
        """Ask a query, and give what came back."""
        return self.post({"query": query, "variables": variables}, **options)


def fill():
    """Write a few rows into empty tables."""
    anvils = _saved(models.Maker(id=1, name="Anvils & Co"))
    bolts = _saved(models.Maker(id=2, name="Bolts", partner=anvils))
    for number in range(6):
        product = models.Product(
            id=number + 1,
            sku=f"P{number}",
            title=f"Product {number}",
            price=number,
            sold=10**15 + number,
            facts={"number": number},
            maker=(anvils, bolts)[number % 2],
        )
        _saved(product)
        _saved(models.Review(product=product, stars=number % 5, text="as it says"))
        _saved(models.Order(product=product, customer="somebody"))


def _saved(row):
    row.save()
    return row


def read(response):
    """Give the JSON of a response."""
    return json.loads(response.content)


def codes(response):
    """Give the codes of a response's errors; all have one."""
    return [error["extensions"]["code"] for error in read(response).get("errors", ())]
