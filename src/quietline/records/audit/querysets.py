"""Querysets that read and append, and refuse to change or remove."""

from __future__ import annotations

from typing import Any, NoReturn, Self
from uuid import UUID

from django.db import models

_REFUSAL = "the audit log is appended to, never changed"


class AppendOnlyQuerySet(models.QuerySet):  # type: ignore[type-arg]
    def of_practice(self, practice: UUID) -> Self:
        return self.filter(practice=practice)

    def update(self, **_kwargs: object) -> NoReturn:
        raise TypeError(_REFUSAL)

    def bulk_update(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise TypeError(_REFUSAL)

    def delete(self) -> NoReturn:
        raise TypeError(_REFUSAL)


class AppendOnlyRow(models.Model):
    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as Django declares it
        if not self._state.adding:
            raise TypeError(_REFUSAL)
        # A key that is taken must fail, and never turn into an update.
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise TypeError(_REFUSAL)
