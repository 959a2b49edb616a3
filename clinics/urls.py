"""What people and clinics set for themselves, and the sign-in pages that are used of those that django-allauth has."""

from allauth.account import views as account
from django.urls import path
from django.views.decorators.http import require_http_methods

from clinics.views import clinic_settings, personal

_page_with_form = require_http_methods(["GET", "HEAD", "POST"])

urlpatterns = [
    path("sprog/", personal.choose_language, name="choose_language"),
    path("klinik/indstillinger", clinic_settings.clinic_settings, name="clinic_settings"),
    path("konto/genveje", personal.choose_single_keys, name="choose_single_keys"),
    path("konto/log-ind/", _page_with_form(account.login), name="account_login"),
    path("konto/log-ud/", _page_with_form(account.logout), name="account_logout"),
    path("konto/adgangskode/", _page_with_form(account.password_change), name="account_change_password"),
    path("konto/bekraeft/", _page_with_form(account.reauthenticate), name="account_reauthenticate"),
]
