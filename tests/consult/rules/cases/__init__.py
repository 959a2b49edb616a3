"""Patients, one sentence each, row by row."""

from tests.consult.rules.cases import (
    cancer,
    cauda_equina,
    fracture,
    infection,
    inflammatory,
    judgement,
    nerve_root,
    other_causes,
)
from tests.consult.rules.patients import Cases

_MODULES = (other_causes, cauda_equina, nerve_root, infection, cancer, fracture, inflammatory, judgement)

FIRES: Cases = {row: cases for module in _MODULES for row, cases in module.FIRES.items()}
"""The row fires, and each answer named is needed for it."""

FIRES_STILL: Cases = {row: cases for module in _MODULES for row, cases in module.FIRES_STILL.items()}
"""The row fires, whatever else is or is not known."""

REFUSED: Cases = {row: cases for module in _MODULES for row, cases in module.REFUSED.items()}
"""The row does not fire."""
