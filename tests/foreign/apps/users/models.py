# ruff: noqa: DJ008
"""User classes of projects with their own ideas."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, Group
from django.db import models

_ACCOUNT = getattr(settings, "FOREIGN_ACCOUNT_MODEL", "users.Account")


class UserManager(BaseUserManager[Any]):
    """Creates users the short way."""

    def create_user(self, username: str, password: str | None = None) -> Any:
        """Save a user."""
        user = self.model(username=username)
        user.set_password(password)
        user.save(using=self._db)
        return user


class PlainUser(AbstractBaseUser):
    """Users: no `is_superuser`, no `is_staff`, no groups; knows permissions by other names."""

    username = models.CharField(max_length=40, unique=True)
    rights = models.JSONField(default=list)

    objects = UserManager()
    USERNAME_FIELD = "username"

    def has_perm(self, perm: str, obj: models.Model | None = None) -> bool:
        """Know only what stands in the row."""
        return perm in self.rights


class StrictUser(AbstractBaseUser):
    """Users: raises on names that it does not know."""

    username = models.CharField(max_length=40, unique=True)

    objects = UserManager()
    USERNAME_FIELD = "username"
    known = frozenset({"read.articles", "names.view_node"})

    def has_perm(self, perm: str, obj: models.Model | None = None) -> bool:
        """Grant what is known.

        Raises:
            ValueError: The name is unknown.
        """
        if perm not in self.known:
            message = f"secret-detail-of-the-project: {perm}"
            raise ValueError(message)
        return True


class ObjectUser(AbstractBaseUser):
    """Users: answers per object and only so."""

    username = models.CharField(max_length=40, unique=True)

    objects = UserManager()
    USERNAME_FIELD = "username"

    def has_perm(self, perm: str, obj: models.Model | None = None) -> bool:
        """Grant objects with an even key."""
        return obj is not None and isinstance(obj.pk, int) and obj.pk % 2 == 0


class Visitor(AbstractBaseUser):
    """Users: the anonymous one is a real row, with rights of its own."""

    username = models.CharField(max_length=40, unique=True)
    can_read = models.BooleanField(default=False)

    objects = UserManager()
    USERNAME_FIELD = "username"

    @property
    def is_anonymous(self) -> bool:  # type: ignore[override]
        """Whether this is the row of those who did not log in."""
        return self.username == "anonymous"

    @property
    def is_authenticated(self) -> bool:  # type: ignore[override]
        """Whether somebody logged in."""
        return not self.is_anonymous

    def has_perm(self, perm: str, obj: models.Model | None = None) -> bool:
        """Answer for all permissions alike."""
        return self.can_read


class Guest(models.Model):
    """Users: no user class at all, without `has_perm`, as tokens and API clients are."""

    name = models.CharField(max_length=40)

    is_authenticated = True
    is_anonymous = False
    is_active = True


class Account(models.Model):
    """Relations: swapped out, so there is a class and no table."""

    name = models.CharField(max_length=40)

    class Meta:
        swappable = "FOREIGN_ACCOUNT_MODEL"


class Staffer(AbstractBaseUser):
    """Relations: stands in for the swapped-out model; has groups but not Django's mixin."""

    username = models.CharField(max_length=40, unique=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    groups = models.ManyToManyField(Group, related_name="staffers")

    objects = UserManager()
    USERNAME_FIELD = "username"

    def has_perm(self, perm: str, obj: models.Model | None = None) -> bool:
        """Ask the groups."""
        app_label, _, codename = perm.partition(".")
        return self.groups.filter(
            permissions__codename=codename, permissions__content_type__app_label=app_label
        ).exists()


class Profile(models.Model):
    """Relations: links to swapped models, whatever the settings name."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, null=True)
    account = models.ForeignKey(_ACCOUNT, models.CASCADE, related_name="profiles")
    airline = models.CharField(max_length=40)
