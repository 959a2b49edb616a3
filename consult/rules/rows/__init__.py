"""The decision table: every row, in the order of the list on the page. The order decides nothing."""

from consult.rules.rows import (
    cancer,
    cauda_equina,
    fracture,
    infection,
    inflammatory,
    judgement,
    nerve_root,
    other_causes,
)
from consult.rules.rows.closing import closing_rows, stands_for_children
from consult.rules.rows.kinds import Naming, Row

_MODULES = (other_causes, cauda_equina, nerve_root, infection, cancer, fracture, inflammatory, judgement)

ROWS: tuple[Row, ...] = tuple(sorted((row for module in _MODULES for row in module.ROWS), key=lambda row: row.place))
"""The rows that fire on findings, each by itself."""

CLOSING_ROWS: tuple[Row, ...] = closing_rows(ROWS)
"""S2, U1 and N1: at most one of them fires, and gives the result."""

ALL_ROWS: tuple[Row, ...] = (*ROWS, *CLOSING_ROWS)

__all__ = ["ALL_ROWS", "CLOSING_ROWS", "ROWS", "Naming", "Row", "stands_for_children"]
