"""The journal note: plain text to copy into the journal system."""

from consult.notes.facts import NoteFacts
from consult.notes.note import write_note

__all__ = ["NoteFacts", "write_note"]
