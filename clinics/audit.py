"""The seal of the audit trail: each event's digest covers the event and the digest before it.

The digest is keyed (`AUDIT_KEY`), so that somebody who can write to the database but not read the server's
secrets cannot mend the chain after changing a row.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator

from django.conf import settings

from clinics.models import AuditChain, AuditEvent, Organisation


def seal(event: AuditEvent, before: str) -> str:
    """The digest of this event after the digest `before`, in hexadecimal."""
    content = [
        before,
        str(event.organisation_id),
        event.number,
        event.at.isoformat(),
        str(event.actor),
        event.verb,
        event.object,
        str(event.subject),
        event.reason,
        event.result,
    ]
    return hmac.new(settings.AUDIT_KEY.encode(), json.dumps(content).encode(), hashlib.sha256).hexdigest()


def faults(organisation: Organisation) -> Iterator[str]:
    """What is wrong with an organisation's trail: rows changed, missing, added, or cut off at its end."""
    number, digest = 0, ""
    for event in AuditEvent.objects.for_organisation(organisation).order_by("number").iterator():
        number += 1
        if event.number != number:
            yield f"event {number} is missing"
        if not hmac.compare_digest(event.digest, seal(event, digest)):
            yield f"event {event.number} does not match its seal"
        number, digest = event.number, event.digest
    chain = AuditChain.objects.filter(organisation=organisation).first()
    end = (chain.number, chain.digest) if chain else (0, "")
    if (number, digest) != end:
        yield f"the trail ends at event {number}, but {end[0]} were recorded"
