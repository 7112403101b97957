from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from quietline.infra.ids import new_id


class StaffManager(BaseUserManager["StaffMember"]):
    def get_by_natural_key(self, username: str | None) -> StaffMember:
        return self.get(email__iexact=username)


class StaffMember(AbstractBaseUser):
    """A person who works at the practice. `role` is a word of `kernel.access.Role`."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    practice = models.ForeignKey("practices.Practice", on_delete=models.PROTECT, related_name="+")
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=20)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role"]

    objects = StaffManager()

    class Meta:
        ordering: ClassVar[list[str]] = ["email"]

    def get_full_name(self) -> str:
        return self.name
