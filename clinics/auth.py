"""Sign-in: who may, and that nobody makes themselves a log-in."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest

from clinics.models import User


class ClinicBackend(AuthenticationBackend):
    """Log-in with e-mail and password. The demo people, whose password is public, exist in demo mode alone."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> AbstractBaseUser | None:
        """The person, or None; one who may not sign in is told no more than one with a wrong password.

        django-allauth keeps a person who was refused in spite of the right password, and would go on with them.
        """
        user: AbstractBaseUser | None = super().authenticate(request, **credentials)
        if user is None:
            self.unstash_authenticated_user()
        return user

    def user_can_authenticate(self, user: AbstractBaseUser | None) -> bool:
        """Asked at each log-in and again for each request of a session."""
        if isinstance(user, User) and user.is_fictitious and not settings.DEMO:
            return False
        return bool(super().user_can_authenticate(user))


class ClosedAccountAdapter(DefaultAccountAdapter):
    """Nobody registers: an administrator adds people."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class ClosedSocialAccountAdapter(DefaultSocialAccountAdapter):
    """A log-in at an identity provider is linked to a known user, and never makes a new one."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False
