"""Settings of the tests: demo mode, with hashing and static files made quick. `DATABASE_URL` chooses the database.

SQLite is a file here as in real use, not memory: only then do two requests meet as they would.
"""

import atexit
import os
import shutil
import tempfile

for name in ("SECRET_KEY", "AUDIT_KEY", "ALLOWED_HOSTS", "DEBUG"):
    os.environ.pop(name, None)
os.environ["DEMO"] = "1"

from backpain.settings import *  # noqa: E402, F403  after the environment is set
from backpain.settings import DATABASES, INSTALLED_APPS, MIDDLEWARE  # noqa: E402

_FOLDER = tempfile.mkdtemp(prefix="rygkompas-tests-")
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["TEST"] = {"NAME": f"{_FOLDER}/test.sqlite3"}

INSTALLED_APPS = [*INSTALLED_APPS, "zeal"]
MIDDLEWARE = ["zeal.middleware.zeal_middleware", *MIDDLEWARE]
"""A page that asks the database for each row of a list fails its test."""

ZEAL_ALLOWLIST = [{"model": "clinics.AuditChain", "field": "get()"}]
"""A request that does two things records two events, and each locks the end of the trail."""

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
