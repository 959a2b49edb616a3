"""The request as views see it."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from clinics.models import Membership, Organisation, User


class ClinicRequest(HttpRequest):
    """A request of somebody who is signed in and works at a clinic; what the middleware makes sure of."""

    user: User  # never anonymous here
    membership: Membership
    organisation: Organisation
    htmx: HtmxDetails
