"""A key that its field could not load fails the read: it is never taken for a missing one."""

from typing import Any

import pytest

from mainspring.sources.sql.batches import Batch
from mainspring.sources.sql.generic import GenericBatches
from mainspring.sources.sql.unloadable import Unloadable

BROKEN = Unloadable(ValueError("no key"))
NOTHING: Any = None  # neither statement nor request is looked at


@pytest.mark.parametrize("row", [(BROKEN,), (1, BROKEN)])
@pytest.mark.parametrize("many", [True, False])
def test_a_key_that_cannot_be_loaded_fails_a_batch(row, many):
    batch = Batch(level=NOTHING, many=many, width=len(row))
    with pytest.raises(ValueError, match="no key"):
        batch.fill([row], NOTHING)


def test_a_key_that_cannot_be_loaded_fails_a_link_to_any_type():
    with pytest.raises(ValueError, match="no key"):
        GenericBatches({}).fill([(1, BROKEN)], NOTHING)
