"""Events in the form of CloudEvents 1.0.

By the specification at https://github.com/cloudevents/spec: `cloudevents/spec.md` for the
attributes, `formats/json-format.md` for the structured mode, and the documented extensions
`correlation.md` and `partitioning.md`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING
from urllib.parse import quote

from django.core.serializers.json import DjangoJSONEncoder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.operation.event import Event

STRUCTURED = "application/cloudevents+json; charset=UTF-8"
"""The media type of an event with its attributes."""
JSON = "application/json"
"""The media type of the payload."""
_PRINTED = "".join(map(chr, range(0x21, 0x7F))).replace('"', "").replace("%", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a broker is given of an event."""

    id: str  # of the event, whenever it is sent
    unique: str  # the same, among events from elsewhere too
    type: str  # of the event
    key: str  # what it is in order within; empty where nothing
    content_type: str
    attributes: Mapping[str, str]  # those that are no part of the body
    body: bytes


def attributes_of(event: Event, *, source: str) -> dict[str, str]:
    """Give the attributes of an event, all of which are texts.

    Args:
        event: that is forwarded.
        source: where events of this project come from: a URI reference.
    """
    subject = f"{event.subject_type}/{event.subject_id}" if event.subject_type else ""
    moment = event.created_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    given = {
        "specversion": "1.0",
        "id": str(event.id),
        "source": source,
        "type": event.type,
        "time": moment,
        "datacontenttype": JSON,
        "subject": subject,
        "partitionkey": event.key,
        "correlationid": event.correlation_id,
        "causationid": event.causation_id,
        "dataversion": str(event.version),
    }
    # What is there is not empty.
    return {name: value for name, value in given.items() if value}


def message_of(event: Event, *, source: str, mode: str) -> Message:
    """Give what a broker gets of an event.

    Args:
        event: that is forwarded.
        source: where events of this project come from.
        mode: "structured" has all in the body, "binary" the payload alone.
    """
    attributes = attributes_of(event, source=source)
    data = event.payload
    is_structured = mode == "structured"
    body = {**attributes, "data": data} if is_structured else data
    return Message(
        id=attributes["id"],
        unique=f"{source}#{event.id}",
        type=event.type,
        key=event.key or attributes.get("subject", ""),
        content_type=STRUCTURED if is_structured else JSON,
        attributes={} if is_structured else attributes,
        body=json.dumps(body, cls=DjangoJSONEncoder, ensure_ascii=False).encode(),
    )


def in_header(value: str) -> str:
    """Write an attribute for headers that hold ASCII: as the bindings of HTTP and NATS say."""
    return quote(value, safe=_PRINTED)
