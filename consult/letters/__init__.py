"""Texts for the next in line: what is said on the telephone, and what is written to whoever takes over."""

from consult.letters.kinds import Kind, Letter
from consult.letters.table import letters_for

__all__ = ["Kind", "Letter", "letters_for"]
