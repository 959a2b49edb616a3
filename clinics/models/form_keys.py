"""One-time keys of forms."""

from typing import ClassVar

from django.db import models

from clinics.models.users import User


class FormKey(models.Model):
    """A key that was spent by a write, with the answer that the write gave. See `clinics.form_keys`."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    purpose = models.CharField(max_length=64)
    key = models.UUIDField()
    answer = models.CharField(max_length=200, blank=True)
    spent = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["user", "purpose", "key"], name="form_key_spent_once")]

    def __str__(self) -> str:
        return f"{self.purpose} {self.key}"
