"""The composition root: assembles the domain when Django is ready."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING, Any

from django.apps import AppConfig
from django.core import checks
from django.db.models.signals import post_migrate, pre_migrate
from django.shortcuts import resolve_url
from django.urls import NoReverseMatch
from django.utils.module_loading import import_string

from mainspring import conf
from mainspring.assembly.assemble import assemble
from mainspring.assembly.domain_modules import domain_modules
from mainspring.assembly.findings import Findings
from mainspring.blueprint.finding import Severity
from mainspring.blueprint.index import BlueprintIndex
from mainspring.building import uncollected
from mainspring.domain import Domain, the_domain
from mainspring.errors import AssemblyError, SettingsError
from mainspring.event_upkeep import connect_events, event_plugins
from mainspring.execution.cursors import seal
from mainspring.execution.engine import Engine
from mainspring.history_upkeep import loosen_triggers, restore_triggers
from mainspring.management.migration_findings import lacking
from mainspring.plugins.listeners import listeners
from mainspring.plugins.registry import around_operation, plugin_manager, versions
from mainspring.search_upkeep import restore_indexes
from mainspring.sources.sql.histories import own_versions
from mainspring.sources.sql.source import SqlSource
from mainspring.sources.sql.terms import Terms
from mainspring.sources.sql.write_store import SqlStore
from mainspring.surfaces.graphql.allow_list import read_allow_list
from mainspring.surfaces.graphql.example_files import read_examples
from mainspring.surfaces.graphql.http import page_examples
from mainspring.surfaces.graphql.introspection import introspection_rule
from mainspring.surfaces.graphql.refusals import refusals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mainspring.blueprint.finding import Finding
    from mainspring.definition.entity import Entity
    from mainspring.definition.records import Records


class MainspringConfig(AppConfig):
    """Mainspring as an app of a Django project."""

    name = "mainspring"
    label = "mainspring"
    verbose_name = "Mainspring"
    domain: Domain

    def ready(self) -> None:
        """Assemble the domain.

        Raises:
            SettingsError: MAINSPRING is wrong.
            AssemblyError: the domain does not assemble; all findings are listed.
        """
        self.domain = build(conf.load())
        connect_events(self.domain)
        pre_migrate.connect(self._loosen_triggers)
        post_migrate.connect(self._restore_indexes)
        checks.register(_check, "mainspring")
        checks.register(_check_allow_list, "mainspring")
        checks.register(_check_login_url, "mainspring")
        checks.register(_check_migrations, "mainspring")
        checks.register(_check_examples, "mainspring")

    def _loosen_triggers(self, *, using: str, app_config: Any, plan: Any, **_others: Any) -> None:
        loosen_triggers(self.domain, using=using, app_config=app_config, plan=plan)

    def _restore_indexes(self, *, using: str, app_config: Any, **_others: Any) -> None:
        restore_indexes(self.domain, using=using, app_config=app_config)
        restore_triggers(self.domain, using=using, app_config=app_config)

    def records(self, entity: type[Entity[Any]], who: Any) -> Records[Any]:
        """Give the rows of an entity as a principal sees them."""
        return self.domain.records(entity, who)


_LEVELS = {
    Severity.ERROR: checks.ERROR,
    Severity.WARNING: checks.WARNING,
    Severity.INFO: checks.INFO,
}


def _check(**_options: Any) -> list[checks.CheckMessage]:
    """Show the findings in `manage.py check`."""
    return _messages(the_domain().findings)


def _check_allow_list(**_options: Any) -> list[checks.CheckMessage]:
    """Show the allowed documents that would be refused.

    Not when Django is ready, because that takes the schema, which a server makes for its first
    request.
    """
    return _messages(refused_documents(the_domain()))


def refused_documents(domain: Domain) -> Findings:
    """Find the documents of a domain's allow-list that it would refuse."""
    findings = Findings()
    if domain.allowed:
        for item in refusals(domain.graphql, domain.allowed):
            node = f"{item.key} {item.operation}".strip()
            findings.add("W007", node, item.message, hint=item.hint)
    return findings


def _check_login_url(**_options: Any) -> list[checks.CheckMessage]:
    """Show a sign-in page that is not found; not when Django is ready, as URLs are not loaded."""
    return _messages(lost_login(the_domain().settings.graphql.login_url))


def lost_login(login_url: str | None) -> Findings:
    """Find out whether the sign-in page of a setting is neither an address nor a URL's name."""
    findings = Findings()
    try:
        resolve_url(login_url or "/")
    except NoReverseMatch:
        message = f"{login_url!r} is neither an address nor the name of a URL."
        hint = "Write an address, such as '/login/', or a name from your urls.py."
        findings.add("W009", "MAINSPRING['graphql']['login_url']", message, hint=hint)
    return findings


def _check_migrations(**_options: Any) -> list[checks.CheckMessage]:
    """Show histories and searches that migrations do not make, or no longer are to."""
    return _messages(lacking(the_domain()))


def _check_examples(**_options: Any) -> list[checks.CheckMessage]:
    """Show the examples of GraphiQL that cannot be read or asked."""
    return _messages(wrong_examples(the_domain()))


def wrong_examples(domain: Domain) -> Findings:
    """Find the examples of a domain's GraphiQL that cannot be read, or that it would refuse."""
    findings = Findings()
    settings = domain.settings.graphql
    setting = "MAINSPRING['graphql']['examples_folder']"
    for file in read_examples(settings.examples_folder):
        if file.problem:
            hint = f"Correct the file, or {setting}."
            findings.add("W010", str(file.path), file.problem, hint=hint)
    texts = {example.name: example.query for example in page_examples(settings)}
    if texts:
        for item in refusals(domain.graphql, texts):
            findings.add("W010", item.key, item.message, hint=item.hint)
    return findings


def _messages(findings: Iterable[Finding]) -> list[checks.CheckMessage]:
    return [
        checks.CheckMessage(
            _LEVELS[finding.severity],
            finding.message,
            hint=finding.hint or None,
            obj=finding.node,
            id=finding.id,
        )
        for finding in findings
    ]


def preload() -> None:
    """Make what the first request would make, and keep it from the garbage collector.

    For the module that a server loads, behind `get_wsgi_application()` or its like: a collector
    that looks through all models and a schema of thousands of types again and again costs more
    than many an answer. What is there now is never collected, which is right in a server.
    """
    the_domain().graphql  # noqa: B018 - it is made when it is first asked for
    gc.collect()
    gc.freeze()


def _rates(path: str | None) -> Callable[[], Mapping[str, Any]] | None:
    if path is None:
        return None
    try:
        found: Any = import_string(path)
    except ImportError as error:
        msg = f"MAINSPRING['exchange_rates'] is {path!r}: {error}."
        raise SettingsError(msg) from error
    if not callable(found):
        msg = f"MAINSPRING['exchange_rates'] is {path!r}, which is no function."
        raise SettingsError(msg)
    rates: Callable[[], Mapping[str, Any]] = found
    return rates


@uncollected()
def build(settings: conf.Settings) -> Domain:
    """Assemble a domain and put its engine together.

    Raises:
        AssemblyError: there is a finding of severity error.
        SettingsError: the allow-list is wrong, or another setting that is read here.
    """
    if settings.graphql.introspection is not None:
        # Read once more with the schema, which a server makes for its first request: too late.
        introspection_rule(settings.graphql.introspection)
    allowed = read_allow_list(settings.graphql)
    read = domain_modules(settings.apps)
    field_classes = {path: (item.scalar, item.pushed) for path, item in settings.fields.items()}
    assembled = assemble(
        apps=settings.apps,
        exclude=settings.exclude,
        domains=read.modules,
        lost=read.lost,
        field_classes=field_classes,
        attributes=settings.attributes,
        rates=_rates(settings.exchange_rates),
        emits=settings.events.emit,
    )
    errors = [str(finding) for finding in assembled.findings if finding.severity is Severity.ERROR]
    if errors:
        # Whoever mends a module that cannot be imported may want to see its traceback.
        raise AssemblyError(errors) from next((item.error for item in read.lost), None)
    index = BlueprintIndex(assembled.blueprint)
    plugins = _named("plugins", settings.plugins, import_module)
    manager = plugin_manager([*plugins, *event_plugins(assembled.blueprint)])
    kept = {item.name: item.label for item in index.blueprint.entities if item.history is not None}
    found = {**own_versions(index, assembled.bindings), **versions(manager, kept)}
    terms = Terms(timeout=settings.limits.statement_timeout, sessions=settings.sessions)
    source = SqlSource(
        index,
        bindings=assembled.bindings,
        terms=terms,
        seal=seal,
        rows_only=settings.strategy == "rows",
        versions=found,
    )
    engine = Engine(
        index,
        source=source,
        tests=assembled.bindings.tests,
        bindings=assembled.bindings,
        store=SqlStore(index, bindings=assembled.bindings, terms=terms),
        page_size=settings.limits.page_size,
        cached_plans=settings.cached_plans,
        around=(
            *_named("around_operation", settings.around_operation, import_string),
            *around_operation(manager),
        ),
        listeners=listeners(manager, {item.name: item.label for item in index.blueprint.entities}),
    )
    return Domain(
        settings=settings,
        index=index,
        bindings=assembled.bindings,
        engine=engine,
        findings=assembled.findings,
        versions=found,
        allowed=allowed,
    )


def _named(setting: str, paths: Iterable[str], load: Callable[[str], Any]) -> list[Any]:
    """Import what a setting names.

    Raises:
        SettingsError: one of them cannot be imported.
    """
    found = []
    for path in paths:
        try:
            found.append(load(path))
        # A name without a dot, and one that begins with a dot, are no paths.
        except (ImportError, TypeError, ValueError) as error:
            msg = f"MAINSPRING[{setting!r}] names {path!r}, which cannot be imported: {error}"
            raise SettingsError(msg) from error
    return found
