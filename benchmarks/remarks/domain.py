"""Remarks are searched by an index."""

from benchmarks.remarks.models import Remark
from mainspring import Entity, Policy, Search, anyone


class Remarks(Entity[Remark]):
    """What was noted of a flight."""

    policy = Policy(read=anyone)
    search = Search("text", language="english")
