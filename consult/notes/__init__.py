"""The journal note: plain Danish text to copy into the journal system."""

from consult.notes.note import NoteFacts, write_note

__all__ = ["NoteFacts", "write_note"]
