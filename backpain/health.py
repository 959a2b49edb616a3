"""Whether this process lives, and whether it can do its work."""

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from education.apps import fonts_are_subset_quickly


@login_not_required  # asked by the operator's monitoring, which has no log-in; tells nothing about anyone
@require_safe
def live(request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"live": True})


@login_not_required  # asked by the load balancer, which has no log-in; tells nothing about anyone
@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """503 when the database does not answer; a missing print library is a warning, as handouts still work."""
    database = _database_answers()
    warnings = [message.msg for message in fonts_are_subset_quickly()]
    return JsonResponse({"ready": database, "warnings": warnings}, status=200 if database else 503)


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True
