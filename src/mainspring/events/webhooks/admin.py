"""Webhooks in Django's admin: endpoints with their secrets shown once, and the log of attempts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.template.response import TemplateResponse
from django.urls import reverse

from mainspring.errors import BadInput
from mainspring.events.clock import Now
from mainspring.events.webhooks import standing
from mainspring.events.webhooks.endpoints import give_secret, resend, rotate, send_test
from mainspring.events.webhooks.looking import host_of, state_of
from mainspring.events.webhooks.models import Attempt, Endpoint, Outcome, alias_of_webhooks
from mainspring.events.webhooks.own_headers import check_headers
from mainspring.events.webhooks.settings import the_settings

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse

    _Admin = admin.ModelAdmin[Any]
    _Form = forms.ModelForm[Endpoint]
else:
    _Admin, _Form = admin.ModelAdmin, forms.ModelForm


class EndpointForm(_Form):
    """An endpoint as people give it; headers go in, and do not come out again."""

    new_headers = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off"}),
        help_text='JSON, {"Name": "value"}, in the place of all that it has; empty leaves them.',
    )

    class Meta:
        model = Endpoint
        fields = ("url", "description", "owner", "types", "filter")

    def clean_new_headers(self) -> dict[str, str] | None:
        """Check the headers.

        Raises:
            ValidationError: they are none.
        """
        text = self.cleaned_data["new_headers"].strip()
        if not text:
            return None
        try:
            return check_headers(json.loads(text))
        except BadInput as error:
            raise ValidationError(str(error)) from None
        except ValueError:
            msg = "That is no JSON."
            raise ValidationError(msg) from None

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 - Django's own
        """Take the headers where some were given."""
        if self.cleaned_data.get("new_headers") is not None:
            self.instance.headers = self.cleaned_data["new_headers"]
        return super().save(commit)


@admin.register(Endpoint)
class EndpointAdmin(_Admin):
    """Endpoints."""

    form = EndpointForm
    list_display: Any = ("id", "host", "state", "owner", "wanted", "failing_since", "succeeded_at")
    list_filter: ClassVar[Any] = ("enabled",)
    search_fields: ClassVar[Any] = ("=id", "owner", "description")
    actions: Any = ("enable", "disable", "send_test", "rotate")
    readonly_fields: ClassVar[Any] = (
        "header_names",
        "state",
        "failures",
        "failing_since",
        "succeeded_at",
        "disabled_at",
        "disabled_reason",
        "created_at",
        "created_by",
    )
    ordering = ("-pk",)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:  # noqa: ARG002
        """List what is given, and what is shown of one that is there."""
        given = ["url", "description", "owner", "types", "filter", "new_headers"]
        return given if obj is None else [*given, *self.readonly_fields]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """List them where they are written."""
        known = Endpoint.objects.using(alias_of_webhooks()).annotate(now=Now())
        found: QuerySet[Any] = known.order_by(*self.get_ordering(request))
        return found

    @admin.display(description="host")
    def host(self, endpoint: Endpoint) -> str:
        """Name the machine; the rest of an address may be a password."""
        return host_of(endpoint.url)

    @admin.display(description="types")
    def wanted(self, endpoint: Endpoint) -> str:
        """List the types of events."""
        return ", ".join(map(str, endpoint.types))

    @admin.display(description="headers")
    def header_names(self, endpoint: Endpoint) -> str:
        """List the names of its headers; their values may be passwords."""
        return ", ".join(endpoint.headers) or "-"

    @admin.display(description="state")
    def state(self, endpoint: Endpoint) -> str:
        """Tell how it stands."""
        return state_of(endpoint)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001
        """Give a new one its secret."""
        if not change:
            obj.created_by = request.user.get_username()[:150]
        super().save_model(request, obj, form, change)
        if not change:
            obj.new_secret = give_secret(obj)

    def response_add(
        self, request: HttpRequest, obj: Any, post_url_continue: str | None = None
    ) -> HttpResponse:
        """Show the secret of a new one."""
        super().response_add(request, obj, post_url_continue)
        return self._secret_page(request, obj, obj.new_secret)

    @admin.action(description="Enable", permissions=["change"])
    def enable(self, request: HttpRequest, queryset: QuerySet[Endpoint]) -> None:
        """Let endpoints have messages again."""
        count = sum(map(standing.enable, queryset))
        messages.success(request, f"{count:,} enabled.")

    @admin.action(description="Disable", permissions=["change"])
    def disable(self, request: HttpRequest, queryset: QuerySet[Endpoint]) -> None:
        """Let endpoints have none."""
        reason = f"By {request.user.get_username()}."
        count = sum(standing.disable(one, reason=reason) for one in queryset)
        messages.success(request, f"{count:,} disabled.")

    @admin.action(description="Send a test", permissions=["send"])
    def send_test(self, request: HttpRequest, queryset: QuerySet[Endpoint]) -> None:
        """Send a message to one endpoint, and tell what it answers."""
        endpoint = self._one(request, queryset)
        if endpoint is None:
            return
        tried = send_test(endpoint)
        is_taken = tried.outcome == Outcome.DELIVERED
        tell = messages.success if is_taken else messages.error
        tell(request, f"{tried.told} ({tried.outcome.label}, {tried.seconds:.2f} s)")

    @admin.action(description="Change the secret", permissions=["rotate"])
    def rotate(self, request: HttpRequest, queryset: QuerySet[Endpoint]) -> HttpResponse | None:
        """Give one endpoint another secret, and show that."""
        endpoint = self._one(request, queryset)
        if endpoint is None:
            return None
        hours = f"{the_settings().keep_secret:g}"
        return self._secret_page(request, endpoint, rotate(endpoint), hours=hours)

    def has_send_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may send messages."""
        return request.user.has_perm("mainspring_webhooks.send_endpoint")

    def has_rotate_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may change secrets."""
        return request.user.has_perm("mainspring_webhooks.rotate_endpoint")

    def _one(self, request: HttpRequest, queryset: QuerySet[Endpoint]) -> Endpoint | None:
        chosen = list(queryset[:2])
        if len(chosen) == 1:
            return chosen[0]
        messages.error(request, "Choose one endpoint for that.")
        return None

    def _secret_page(
        self, request: HttpRequest, endpoint: Endpoint, secret: str, *, hours: str = ""
    ) -> HttpResponse:
        """Show a secret in the answer itself: nothing keeps it, neither a cookie nor a session."""
        site = self.admin_site
        name = "admin:mainspring_webhooks_endpoint_change"
        said = {
            **site.each_context(request),
            "title": "A new secret",
            "endpoint": endpoint,
            "secret": secret,
            "hours": hours,
            "back": reverse(name, args=[endpoint.pk], current_app=site.name),
        }
        page = TemplateResponse(request, "mainspring_webhooks/secret.html", said)
        page.headers["Cache-Control"] = "no-store"
        return page


@admin.register(Attempt)
class AttemptAdmin(_Admin):
    """The log."""

    list_display: Any = (
        "id",
        "at",
        "endpoint",
        "type",
        "attempt",
        "outcome",
        "status",
        "took",
        "error",
    )
    list_filter: ClassVar[Any] = ("outcome", "at")
    list_select_related = ("endpoint",)
    search_fields: ClassVar[Any] = ("=message", "=event", "=endpoint__id")
    show_full_result_count = False
    actions: Any = ("send_again",)
    ordering = ("-pk",)

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Tell that nobody adds attempts here."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        """Tell that nobody changes attempts."""
        return False

    @admin.display(description="seconds", ordering="seconds")
    def took(self, attempt: Attempt) -> str:
        """Write how long it took."""
        return f"{attempt.seconds:.3f}"

    @admin.action(description="Send again", permissions=["send"])
    def send_again(self, request: HttpRequest, queryset: QuerySet[Attempt]) -> None:
        """Send the messages of attempts once more, under their ids."""
        count = 0
        for endpoint, message in dict.fromkeys(
            (one.endpoint, one.message) for one in queryset.select_related("endpoint")
        ):
            try:
                resend(endpoint, message)
                count += 1
            except BadInput as error:
                messages.error(request, str(error))
        messages.success(request, f"{count:,} are sent again.")

    def has_send_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may send messages."""
        return request.user.has_perm("mainspring_webhooks.send_endpoint")
