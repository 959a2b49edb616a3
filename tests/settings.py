"""Settings of the tests: demo mode, with hashing and static files made quick. `DATABASE_URL` chooses the database."""

import os

for name in ("SECRET_KEY", "AUDIT_KEY", "ALLOWED_HOSTS", "DEBUG"):
    os.environ.pop(name, None)
os.environ["DEMO"] = "1"

from backpain.settings import *  # noqa: E402, F403  after the environment is set

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
