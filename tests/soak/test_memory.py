"""A thousand handouts leave no more behind than ten."""

import resource

import pytest

from tests.education import papers

pytestmark = pytest.mark.soak


def peak():
    """The most memory that this process has held, in kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def test_memory_stays_level_over_a_thousand_handouts():
    requests = [papers.full_request(patient) for patient in list(papers.PATIENTS)[:10]]
    for request in requests:
        papers.pdf_of(request)
    after_ten = peak()
    for number in range(990):
        papers.pdf_of(requests[number % len(requests)])
    assert peak() / after_ten <= 1.05
