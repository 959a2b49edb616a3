"""The web server's way in."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backpain.settings")

application = get_wsgi_application()
get_resolver().url_patterns  # noqa: B018  loads every view now, so that no patient waits for it
