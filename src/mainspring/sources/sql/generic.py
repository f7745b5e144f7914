"""Links to rows of any type: one statement for each type that is really there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError

from mainspring.errors import OperationError
from mainspring.sources.sql.batches import Batch, batch
from mainspring.sources.sql.frame import end_of
from mainspring.sources.sql.losses import Losses
from mainspring.sources.sql.pairs import by_columns
from mainspring.sources.sql.unloadable import check_loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.planner.plan import Fetch, Linked
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.listed import Listed
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.rows import Layout
    from mainspring.sources.sql.terms import Terms


@dataclass(frozen=True, slots=True)
class GenericBatches:
    """Fills the places of generic links."""

    batches: dict[Any, Batch | Exception]  # by model: the statement for its rows, or why not

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:
        """Give the JSON text of the linked row for each row, from its type and key."""
        texts = ["null"] * len(rows)
        for type_ in dict.fromkeys(type_ for type_, key in rows if type_ and key is not None):
            keys = {place: key for place, (own, key) in enumerate(rows) if own == type_}
            check_loaded(keys.values())
            for place, text in self._texts(_model(type_, inputs), keys, inputs).items():
                texts[place] = text
        return texts

    def _texts(self, model: Any, stored: Mapping[int, Any], inputs: Inputs) -> Mapping[int, str]:
        """Give the texts of the rows of one type, by place as their stored keys are."""
        made = self.batches.get(model)
        if made is None:
            return {}
        if isinstance(made, Exception):
            with Losses(model.__name__) as losses:
                return dict.fromkeys(stored, losses.add(made, times=len(stored)))
        keys = {place: _key(model, key) for place, key in stored.items()}
        wanted = list(dict.fromkeys(key for key in keys.values() if key is not None))
        grouped = made.grouped(wanted, inputs) if wanted else {}
        by_text = {str(key): text for key, (text, *_) in grouped.items()}
        return {place: by_text.get(str(key), "null") for place, key in keys.items()}

    def statements(self) -> tuple[Listed, ...]:
        """List the statements for all types; those run whose type is really there."""
        batches = (made for made in self.batches.values() if isinstance(made, Batch))
        return tuple(one for made in batches for one in made.statements())


def _model(type_: Any, inputs: Inputs) -> Any:
    """Find the model of a type's key, None where there is none any more."""
    from django.contrib.contenttypes.models import ContentType

    try:
        types = ContentType.objects.db_manager(inputs.connection.alias)
        return types.get_for_id(type_).model_class()
    except ContentType.DoesNotExist:
        return None


def _key(model: Any, key: Any) -> Any:
    """Turn the stored key into one of the model's, None when it cannot be one."""
    field = model._meta.pk
    try:
        return end_of(field).to_python(key)
    except (ValidationError, ValueError, TypeError):
        return None


def generic_batches(
    output: Linked,
    *,
    frame: Callable[[str], Frame],
    layout: Callable[[Fetch, Frame], Layout],
    terms: Terms,
) -> GenericBatches:
    """Compile a statement for each type that a generic link may lead to."""
    batches: dict[Any, Batch | Exception] = {}
    for fetch in output.fetches:
        inner = frame(fetch.entity)
        model = inner.model(fetch.entity)
        try:
            rows = model._base_manager.using(inner.alias)
            made = batch(
                fetch,
                by_columns(rows, ("pk",), frame=inner),
                many=False,
                layout=layout(fetch, inner),
                frame=inner,
                terms=terms,
            )
            batches[model] = replace(made, link=f"{output.relation.name} to {fetch.entity}")
        except OperationError:
            raise
        except Exception as error:  # noqa: BLE001 - a project's manager; other types are unharmed
            batches[model] = error
    return GenericBatches(batches)
