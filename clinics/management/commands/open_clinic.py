"""`manage.py open_clinic`: the first clinic of an installation, and the administrator who sets the rest up."""

import sys
from argparse import ArgumentParser
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, no_translations
from django.db import IntegrityError

from clinics import services
from clinics.models import Organisation, Profession

CLINIC: Final = {
    "name": "Name of the clinic",
    "kind": f"Kind ({', '.join(Organisation.Kind.values)})",
    "address": "Address",
    "postcode": "Postcode",
    "town": "Town",
    "region": f"Region ({', '.join(Organisation.Region.values)})",
    "phone": "Telephone in the daytime",
    "out_of_hours_phone": "Out-of-hours telephone",
}
ADMINISTRATOR: Final = {
    "email": "E-mail of the administrator",
    "person": "Name of the administrator",
    "profession": f"Profession ({', '.join(Profession.values)})",
}


class Command(BaseCommand):
    """Asks for what its arguments leave out. Nobody else is made: administrators add people."""

    help = "Opens a clinic with its first administrator. What is not given as an argument is asked for."

    def add_arguments(self, parser: ArgumentParser) -> None:
        for name, words in {**CLINIC, **ADMINISTRATOR}.items():
            parser.add_argument(f"--{name.replace('_', '-')}", help=words)
        parser.add_argument("--clinician", action="store_true", help="The administrator sees patients too.")
        parser.add_argument("--password-stdin", action="store_true", help="Reads the password from standard input.")

    @no_translations
    def handle(self, *args: Any, **options: Any) -> None:
        password = sys.stdin.readline().rstrip("\r\n") if options["password_stdin"] else None
        ask = not options["password_stdin"]
        given = {
            name: self._value(options[name], words, ask=ask) for name, words in {**CLINIC, **ADMINISTRATOR}.items()
        }
        profession = _profession(given["profession"])
        try:
            member = services.open_with_administrator(
                clinic={name: given[name] for name in CLINIC},
                email=given["email"],
                name=given["person"],
                password=password,
                profession=profession,
                clinician=options["clinician"],
            )
        except ValidationError as error:
            raise CommandError("Nothing is opened. " + " ".join(_lines(error))) from None
        except IntegrityError as error:
            raise CommandError(f"Nothing is opened. {error}") from None
        self.stdout.write(f"{member.organisation} is open. {member.user.email} is its administrator.")
        if password is None:
            self.stdout.write(f"Nobody can log in yet. Set the password: manage.py changepassword {member.user.email}")

    def _value(self, given: str | None, words: str, *, ask: bool) -> str:
        if given is None and not ask:
            raise CommandError(f"Standard input holds the password, so this must be an argument: {words}.")
        try:
            return (input(f"{words}: ") if given is None else given).strip()
        except EOFError:
            raise CommandError(f"Nothing is opened. Standard input ended before an answer: {words}.") from None


def _profession(given: str) -> Profession:
    try:
        return Profession(given)
    except ValueError as error:
        raise CommandError(f"Nothing is opened. {error}") from None


def _lines(error: ValidationError) -> list[str]:
    """Each thing that is wrong, with the name of its field."""
    if not hasattr(error, "error_dict"):
        return error.messages
    return [f"{name}: {line}" for name, lines in error.message_dict.items() for line in lines]
