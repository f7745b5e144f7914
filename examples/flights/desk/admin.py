"""The desk's tables in Django's admin."""

from typing import ClassVar

from django.contrib import admin

from desk.models import Bulletin, Closure, Comment, Contact, Notice, PlaneChange
from flights.masking import MaskingAdmin


class CommentInline(admin.TabularInline):
    """Comments, below their notice."""

    model = Comment
    extra = 1


@admin.register(Notice)
class NoticeAdmin(MaskingAdmin):
    """Notices; who may see `rebooked` is repeated here."""

    seen_by: ClassVar = {"rebooked": {"dispatcher"}}
    list_display = ("flight", "gate", "status", "expected")
    list_select_related = ("flight",)
    raw_id_fields = ("flight",)
    inlines = (CommentInline,)


@admin.register(Bulletin, Closure)
class BulletinAdmin(admin.ModelAdmin):
    """Bulletins."""

    list_display = ("title", "issued")


@admin.register(PlaneChange)
class PlaneChangeAdmin(BulletinAdmin):
    """Bulletins of changes of planes."""

    raw_id_fields = ("plane",)


@admin.register(Contact)
class ContactAdmin(admin.ModelAdmin):
    """Contacts."""

    list_display = ("airline", "duty", "email", "phone", "country")
