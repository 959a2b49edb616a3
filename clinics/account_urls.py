"""The sign-in pages that are used, of those that django-allauth has."""

from allauth.account import views
from django.urls import path

urlpatterns = [
    path("log-ind/", views.login, name="account_login"),
    path("log-ud/", views.logout, name="account_logout"),
    path("adgangskode/", views.password_change, name="account_change_password"),
    path("bekraeft/", views.reauthenticate, name="account_reauthenticate"),
]
