"""The addresses of the site: Wagtail's own and Mainspring's."""

from django.apps import apps
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

urlpatterns = [
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
]
if apps.is_installed("mainspring"):
    urlpatterns.append(path("", include("mainspring.urls")))
urlpatterns.append(path("", include(wagtail_urls)))
