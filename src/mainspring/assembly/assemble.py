"""From the models of a project and what is said about them to one checked Blueprint."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils import translation

from mainspring.assembly.domain_modules import tell_modules
from mainspring.assembly.draft import Draft
from mainspring.assembly.exposure import exposure
from mainspring.assembly.findings import Findings
from mainspring.assembly.freeze import freeze
from mainspring.assembly.holdings import Holdings
from mainspring.assembly.registered_fields import register_fields
from mainspring.assembly.stages.collect import collect
from mainspring.assembly.stages.computed_fields import add_computed
from mainspring.assembly.stages.declared_relations import add_declared
from mainspring.assembly.stages.default_orders import set_default_order
from mainspring.assembly.stages.entity_names import name_entities
from mainspring.assembly.stages.fields import add_fields, check_mentions
from mainspring.assembly.stages.filters import add_filters
from mainspring.assembly.stages.handlers import add_events
from mainspring.assembly.stages.headlines import name_headlines
from mainspring.assembly.stages.histories import add_histories
from mainspring.assembly.stages.inheritance import link_families
from mainspring.assembly.stages.interfaces import tell_interfaces
from mainspring.assembly.stages.letter_case import tell_alike
from mainspring.assembly.stages.link_names import name_pages
from mainspring.assembly.stages.member_names import MemberNames
from mainspring.assembly.stages.policies import set_member_rules, set_read
from mainspring.assembly.stages.quantities import add_quantities, declare_quantities
from mainspring.assembly.stages.queries import add_queries
from mainspring.assembly.stages.relations import add_forward, add_reverse
from mainspring.assembly.stages.searches import add_search
from mainspring.assembly.stages.shared_rules import share_rules
from mainspring.assembly.stages.states import add_states
from mainspring.assembly.stages.text_types import declare_texts
from mainspring.assembly.stages.unique_keys import add_unique_keys
from mainspring.assembly.stages.writes import add_writes
from mainspring.blueprint.finding import Severity
from mainspring.definition.entity import model_of
from mainspring.text import underscored

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from types import ModuleType

    from mainspring.assembly.domain_modules import LostModule
    from mainspring.assembly.draft import EntityDraft
    from mainspring.assembly.exposure import Exposure
    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.finding import Finding
    from mainspring.blueprint.nodes import Blueprint
    from mainspring.definition.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """A domain and everything that was found on the way."""

    blueprint: Blueprint
    bindings: Bindings
    findings: tuple[Finding, ...]  # worst first


def assemble(  # noqa: PLR0913 - put together once, by the composition root
    *,
    apps: Sequence[str],
    exclude: Sequence[str] = (),
    domains: Iterable[ModuleType],
    field_classes: Mapping[str, tuple[str, bool]] = MappingProxyType({}),
    attributes: Collection[str] | None = None,
    rates: Callable[[], Mapping[str, Any]] | None = None,
    emits: Mapping[str, Any] = MappingProxyType({}),
    lost: Iterable[LostModule] = (),
) -> Assembled:
    """Assemble a domain; problems are findings, never exceptions.

    Args:
        apps: labels of the exposed apps, and of single models as "app_label.Model", in order.
        exclude: labels of models that are not exposed all the same.
        domains: the `domain` modules of the project.
        field_classes: by dotted path, the type of a field class's values and whether the value in
            SQL equals the value in Python.
        attributes: names of what users have; None where principals may have any.
        rates: gives what one unit of some base is in each currency, by its code.
        emits: which events writes of models publish, by their labels.
        lost: domain modules that cannot be imported.
    """
    # In the default language, so that the schema does not depend on who asks first.
    with translation.override(settings.LANGUAGE_CODE):
        draft = Draft(findings=Findings(), holdings=Holdings(attributes))
        draft.rates, draft.emits = rates, emits
        draft.field_classes = register_fields(field_classes, findings=draft.findings)
        exposed = exposure(draft.findings, entries=apps, exclude=exclude)
        modules = tuple(domains)
        tell_modules(draft.findings, modules, lost)
        made = _assemble(draft, exposed, modules)
        for definition in draft.doubles:
            draft.findings.adopt(_mistakes_of(definition, draft, exposed, modules))
        return replace(made, findings=tuple(draft.findings))


def _mistakes_of(
    definition: type[Entity[Any]], draft: Draft, exposed: Exposure, domains: Sequence[ModuleType]
) -> Iterator[Finding]:
    """List what is wrong with a second class of a model, as if it was the only one."""
    other = Draft(findings=Findings(), holdings=draft.holdings, instead=definition)
    other.rates, other.field_classes = draft.rates, draft.field_classes
    other.emits = draft.emits
    model: Any = model_of(definition)
    own = (f"{definition.__module__}.{definition.__name__}", model._meta.label)
    for item in _assemble(other, exposed, domains).findings:
        is_own = any(item.node == name or item.node.startswith(f"{name}.") for name in own)
        if is_own and item.severity is Severity.ERROR:
            yield item


def _assemble(draft: Draft, exposed: Exposure, domains: Sequence[ModuleType]) -> Assembled:
    collect(draft, exposed=exposed, domains=domains)
    # What is declared before what is derived, which gives way to it.
    declare_texts(draft)
    declare_quantities(draft)
    # Names of entities come first: all that follows refers to them.
    name_entities(draft)
    for item in draft.entities:
        # Before relations: whether a link may lead nowhere depends on who may read its target.
        set_read(draft, item)
    derived = {item.name: item.names for item in draft.entities}
    # Parents before children, which share the types of what they inherit.
    for item in sorted(draft.entities, key=_generation):
        names = MemberNames(draft, item)
        check_mentions(draft, item)
        # A model's own fields get their names before what is derived from others.
        add_fields(draft, item, names)
        add_forward(draft, item, names)
        _add_declared_members(draft, item, names)
        add_reverse(draft, item, names)
        _set_global_id(item)
        name_pages(item, derived)
        tell_alike(draft, item)
    for item in draft.entities:
        # After all members are there, as rules speak of them.
        set_member_rules(draft, item)
        add_search(draft, item)
        _set_relevance(item)
        set_default_order(draft, item)
    # After all names of types are given but those of filters, which give way.
    add_filters(draft)
    # After all rules are set, as they are joined here.
    share_rules(draft)
    link_families(draft)
    tell_interfaces(draft)
    # After families are known, as a child has the headline of its parent's search.
    name_headlines(draft)
    # After all rules are final, as they are judged by what they read.
    add_histories(draft)
    # Before unique keys, whose root fields give way.
    add_queries(draft, domains)
    add_unique_keys(draft)
    # After all names and rules are final: who writes what is told by them.
    add_writes(draft)
    # After all rules are final, as values that not everybody may read are told by name alone.
    add_events(draft, domains)
    blueprint, bindings = freeze(draft)
    return Assembled(blueprint=blueprint, bindings=bindings, findings=tuple(draft.findings))


def _add_declared_members(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Add what the definition of an entity declares."""
    add_computed(draft, item, names)
    add_states(draft, item, names)
    add_quantities(draft, item, names)
    add_declared(draft, item, names)


def _set_global_id(item: EntityDraft) -> None:
    """Name the opaque id; there is none where the key is not shown, as it holds the key."""
    members = {field.name for field in item.fields.values()}
    members |= {relation.name for relation in item.relations.values()}
    name = underscored("nodeId", members)
    if members and not item.fields.keys() >= set(item.key):
        name = ""
    if item.names is not None:
        compare, row_type = (underscored(wanted, members) for wanted in ("compare", "_typename"))
        item.names = replace(item.names, global_id=name, compare=compare, row_type=row_type)


def _set_relevance(item: EntityDraft) -> None:
    """Name the key of orderings by how well rows fit a search, where one may tell."""
    if item.full_text is None or item.names is None:
        return
    members = {field.name for field in item.fields.values()}
    members |= {relation.name for relation in item.relations.values()}
    item.names = replace(item.names, relevance=underscored("relevance", members))


def _generation(item: EntityDraft) -> int:
    """Count the models that an entity's model inherits from."""
    return len(item.model._meta.get_parent_list())
