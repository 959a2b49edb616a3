"""Who signs in."""

import uuid
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

RESERVED_DOMAIN = ".example"


class Language(models.TextChoices):
    """The languages of the interface."""

    DANISH = "da", _("Danish")
    ENGLISH = "en", _("English")


class UserManager(BaseUserManager["User"]):
    """Makes users; there is no other way to become one than that somebody at a clinic adds you."""

    def create_user(self, email: str, password: str, **values: Any) -> "User":
        user = self.model(email=email.lower(), **values)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").lower())


class User(AbstractBaseUser):
    """A person with a log-in. What they may do depends on the membership they work in, never on the user.

    `single_keys`: whether one key without Ctrl or Alt gives an answer. Who speaks to the machine, or hits keys by
    accident, switches it off (WCAG 2.1.4).
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    language = models.CharField(_("interface language"), max_length=2, choices=Language, default=Language.DANISH)
    single_keys = models.BooleanField(_("answers by one key"), default=True)
    is_active = models.BooleanField(_("active"), default=True)
    created = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="email_in_lower_case")
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_fictitious(self) -> bool:
        """Whether this is a demo person: their addresses lie in the domain that no real one can have."""
        return self.email.endswith(RESERVED_DOMAIN)
