"""The rows that give the result where the others do not: under 18, data missing, and no imaging now."""

from consult.rules import terms
from consult.rules.logic import AnyOf, Named, Result, Unless, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Naming, Row
from consult.rules.text import Text

PLAIN = (
    Naming(Condition.SPINAL_STENOSIS, present("neuro_claudication")),
    Naming(Condition.RADICULOPATHY, terms.NERVE_ROOT),
)
"""What can be named although nothing fired, because it is plain to see."""


def closing_rows(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """S2, U1 and N1 over the other rows; at most one of them fires.

    The urgency and imaging of S2 are those for a child without any finding: `assessment` raises them.
    """
    any_row = Named(Text("en anden regel er udløst", "another rule has fired"), AnyOf(_fired(rows)))
    stands_below_18 = Named(
        Text("en akut regel er udløst", "an acute rule has fired"),
        AnyOf(_fired(tuple(row for row in rows if stands_for_children(row)))),
    )
    child = terms.UNDER_18 & Unless(stands_below_18)
    return (
        Row(
            id="S2",
            place=0,
            when=child,
            triage=Triage.OUTSIDE_SCOPE,
            urgency=Urgency.NONE,
            imaging=Imaging.NONE,
            names=PLAIN,
            origin=Origin.ADDED,
            facts=("C14", "E41"),
        ),
        Row(
            id="U1",
            place=10,
            when=Unless(any_row) & Unless(terms.UNDER_18) & terms.DATA_MISSING,
            triage=Triage.CANNOT_CONCLUDE,
            urgency=Urgency.NONE,
            imaging=Imaging.NONE,
            names=PLAIN,
            origin=Origin.OPERATIONALISED,
        ),
        Row(
            id="N1",
            place=11,
            when=Unless(any_row) & Unless(terms.UNDER_18) & Unless(terms.DATA_MISSING),
            triage=Triage.NO_IMAGING,
            urgency=Urgency.NONE,
            imaging=Imaging.NONE,
            names=(*PLAIN, Naming(Condition.NONSPECIFIC)),
            origin=Origin.ARTICLE,
            facts=("F13", "F17", "F35"),
        ),
    )


def stands_for_children(row: Row) -> bool:
    """Below 18 the acute and the same-day rows stand; the rest is outside the scope of the tool."""
    return row.triage is Triage.ACUTE or row.urgency is Urgency.EMERGENCY


def _fired(rows: tuple[Row, ...]) -> tuple[Result, ...]:
    return tuple(Result("fired", row.id) for row in rows)
