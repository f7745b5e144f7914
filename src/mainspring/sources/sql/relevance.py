"""How well rows fit a search: by the words themselves first, then by words that are like them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Case, FloatField, Value, When

from mainspring.sources.sql.conditions import exact_words
from mainspring.sources.sql.full_text import rank
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.similar_words import likeness

if TYPE_CHECKING:
    from mainspring.planner.sort_key import Fit
    from mainspring.sources.sql.frame import Frame


def relevance(fit: Fit, entity: str, *, frame: Frame) -> Any:
    """Tell how well each row of an entity fits a search, None where nobody may know.

    A row that holds the words themselves has more than 0, any other one less.
    """
    exact = rank(fit, entity, frame=frame)
    place = Place(entity)
    like = likeness(fit.search, place=place, frame=frame)
    if like is None:
        return exact
    there = exact_words(fit.search, place=place, frame=frame)
    best = Value(1.0) if exact is None else exact
    return Case(When(there, then=best), default=like - Value(1.0), output_field=FloatField())
