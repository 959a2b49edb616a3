"""`make bench`: every measured goal of this version in one table."""

from bench import handouts, pages, project, rules
from bench.measure import table


def main() -> None:
    """Measures and prints; the exit status says nothing, since no machine owes us a time."""
    project.prepare()
    print(table([*rules.rows(), *pages.rows(), *handouts.rows()]))


main()
