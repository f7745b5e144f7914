"""Fills the site: thirty pages in a tree, and rows in every table that Wagtail has for them."""

import json
import struct
import zlib
from datetime import date, timedelta
from io import BytesIO

from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from taggit.models import Tag
from wagtail.admin.models import EditingSession, FormState
from wagtail.contrib.forms.models import FormSubmission
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.search_promotions.models import Query, QueryDailyHits, SearchPromotion
from wagtail.documents.models import Document
from wagtail.embeds.models import Embed
from wagtail.images.models import Image
from wagtail.models import (
    APIToken,
    Collection,
    CollectionViewRestriction,
    Comment,
    CommentReply,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Locale,
    Page,
    PageSubscription,
    PageViewRestriction,
    Site,
    UploadedFile,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)
from wagtail.users.models import UserProfile

from home.models import (
    ArticlePage,
    Author,
    Category,
    ContactField,
    ContactPage,
    Footer,
    HomePage,
    RelatedLink,
)

SECTIONS = ("News", "Ships & tides", "Cafés")
SECRET = "sk-9f2c7e51"  # the key of a service, which nothing may show
PASSWORD = "open-the-harbour"  # of a page and of a collection, stored as it is


def fill() -> None:
    """Fill the empty tables of a site that was just migrated."""
    editor = User.objects.create_user(
        "editor", "editor@example.com", "editor", first_name="Ada", last_name="O'Neil"
    )
    User.objects.create_superuser("boss", "boss@example.com", "boss")
    _media(editor)
    home = _home()
    _articles(home, editor)
    _contact(home)
    _access(home, editor)
    _snippets(home)
    _discussion(editor)
    _workflow(editor)
    _rest(home, editor)


def _png() -> bytes:
    """Make an image of two by two red points."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0\xff\0\0\xff\0\0" * 2)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _media(editor: User) -> None:
    pictures = Collection.get_first_root_node().add_child(name="Pictures")
    CollectionViewRestriction.objects.create(
        collection=pictures,
        restriction_type=CollectionViewRestriction.PASSWORD,
        password=PASSWORD,
    )
    for number, title in enumerate(("Lighthouse", 'A "quoted" pier', "Möwe \\ gull")):
        image = Image.objects.create(
            title=title,
            collection=pictures,
            uploaded_by_user=editor,
            file=ImageFile(BytesIO(_png()), name=f"picture-{number}.png"),
        )
        image.tags.add("sea", f"tag {number}")
        image.get_rendition("max-1x1")
    for number in range(2):
        document = Document(title=f"Timetable {number}", uploaded_by_user=editor)
        document.file.save(f"timetable {number}.txt", ContentFile(b"ebb and flow"), save=False)
        document.save()
        document.tags.add("sea")
    upload = UploadedFile(
        for_content_type=ContentType.objects.get_for_model(Image), uploaded_by_user=editor
    )
    upload.file.save("later.png", ContentFile(_png()))


def _home() -> HomePage:
    root = Page.get_first_root_node()
    home = HomePage(title="Harbour", slug="harbour", intro="<p>Welcome to <b>the harbour</b></p>")
    root.add_child(instance=home)
    site = Site.objects.get(is_default_site=True)
    site.root_page = home
    site.site_name = "Harbour news"
    site.save()
    Page.objects.filter(depth=2).exclude(pk=home.pk).first().delete()
    home.refresh_from_db()
    for title in SECTIONS:
        home.add_child(instance=HomePage(title=title))
    return HomePage.objects.get(pk=home.pk)


def _body(number: int) -> str:
    """Write the blocks of an article as they are stored."""
    image = Image.objects.order_by("pk")[number % 3]
    document = Document.objects.order_by("pk")[number % 2]
    blocks = [
        ("heading", f"Part {number}"),
        ("paragraph", f'<p>Tide of <a linktype="page" id="{image.pk}">{number}</a> &amp; more</p>'),
        ("image", image.pk),
        ("document", document.pk),
        ("quote", {"text": 'They said: "é 漢 🛫"\nand left', "source": "A sailor"}),
        ("facts", [{"type": "item", "value": "wet", "id": f"{number}-1"}]),
    ]
    return json.dumps(
        [
            {"type": kind, "value": value, "id": f"{number}-{place}"}
            for place, (kind, value) in enumerate(blocks)
        ]
    )


def _articles(home: HomePage, editor: User) -> None:
    author = Author.objects.create(name="Joan Salt", portrait=Image.objects.first())
    author.save_revision(user=editor).publish()
    locale = Locale.get_default()
    categories = [Category.objects.create(name=name, locale=locale) for name in ("Sea", "Land")]
    sections = HomePage.objects.child_of(home)
    for number in range(24):
        article = ArticlePage(
            title=f"Article {number}",
            date=date(2024, 1, 31) + timedelta(days=number),
            intro=f"<p>No <b>{number}</b></p>",
            body=_body(number),
            author=author if number % 4 else None,
            picture=Image.objects.order_by("pk")[number % 3] if number % 2 else None,
            download=Document.objects.first() if number % 3 == 0 else None,
            owner=editor if number % 5 else None,
            live=number % 6 > 0,
            search_description="x" * number,
        )
        article.related_links = [
            RelatedLink(title="Home", target=home),
            RelatedLink(title="Elsewhere", url="https://example.com/?a=1&b=2"),
        ]
        sections[number % 3].add_child(instance=article)
        article.tags.add("sea", f"tag {number % 4}")
        article.categories.set(categories[: number % 3])
        article.save()
        if number % 3 == 0:
            revision = article.save_revision(user=editor, changed=True)
            if article.live:
                revision.publish()
    live = ArticlePage.objects.live().first()
    live.create_alias(update_slug="the-same-again")


def _contact(home: HomePage) -> None:
    contact = ContactPage(
        title="Contact",
        to_address="harbour@example.com",
        from_address="site@example.com",
        subject="A visitor",
    )
    contact.form_fields = [
        ContactField(sort_order=0, label="Your name", field_type="singleline"),
        ContactField(sort_order=1, label="Boat", field_type="dropdown", choices="big\nsmall"),
    ]
    home.add_child(instance=contact)
    for name in ("Ann", "Bob"):
        FormSubmission.objects.create(page=contact, form_data={"your_name": name, "boat": ["big"]})


def _access(home: HomePage, editor: User) -> None:
    editors = Group.objects.get(name="Editors")
    editor.groups.add(editors)
    editor.user_permissions.add(Permission.objects.get(codename="access_admin"))
    change = Permission.objects.get(content_type__app_label="wagtailcore", codename="change_page")
    GroupPagePermission.objects.get_or_create(group=editors, page=home, permission=change)
    add = Permission.objects.get(codename="add_image")
    collection = Collection.get_first_root_node()
    GroupCollectionPermission.objects.get_or_create(
        group=editors, collection=collection, permission=add
    )
    GroupSitePermission.objects.create(
        group=editors,
        site=Site.objects.get(),
        permission=Permission.objects.get(codename="change_footer"),
    )
    restricted = ArticlePage.objects.first()
    restriction = PageViewRestriction.objects.create(
        page=restricted, restriction_type=PageViewRestriction.PASSWORD, password=PASSWORD
    )
    restriction.groups.add(editors)
    UserProfile.objects.create(user=editor, preferred_language="de", theme="dark")
    APIToken.objects.create(user=editor, name="reader", prefix="wgt", key_hash=SECRET)


def _snippets(home: HomePage) -> None:
    Footer.objects.create(site=Site.objects.get(), newsletter_api_key=SECRET, imprint=home)
    site = Site.objects.get()
    Redirect.objects.create(old_path="/old", site=site, redirect_page=home)
    Redirect.objects.create(old_path="/gone", redirect_link="https://example.com/gone")
    query = Query.get("tides")
    QueryDailyHits.objects.create(query=query, date=date(2024, 2, 1), hits=3)
    SearchPromotion.objects.create(query=query, page=home, description="Look here")
    SearchPromotion.objects.create(
        query=query, external_link_url="https://example.com", external_link_text="There"
    )


def _discussion(editor: User) -> None:
    page = ArticlePage.objects.live().last()
    comment = Comment.objects.create(
        page=page, user=editor, text="Is this true?", contentpath="body.1-1"
    )
    CommentReply.objects.create(comment=comment, user=editor, text="It is.")
    PageSubscription.objects.create(user=editor, page=page, comment_notifications=True)


def _workflow(editor: User) -> None:
    task = GroupApprovalTask.objects.create(name="Captain approves")
    task.groups.add(Group.objects.get(name="Moderators"))
    workflow = Workflow.objects.create(name="Approval")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    page = ArticlePage.objects.filter(alias_of=None).order_by("pk").last()
    WorkflowPage.objects.create(workflow=workflow, page=page)
    content_type = ContentType.objects.get_for_model(Author)
    WorkflowContentType.objects.create(workflow=workflow, content_type=content_type)
    page.save_revision(user=editor)
    workflow.start(page, editor)


def _rest(home: HomePage, editor: User) -> None:
    now = timezone.now()
    EditingSession.objects.create(user=editor, content_object=home, last_seen_at=now)
    author = Author.objects.get()
    FormState.objects.create(
        user=editor, content_object=author, data="name=Joan", last_updated_at=now
    )
    Embed.objects.create(
        url="https://example.com/film", type="video", hash="0" * 32, title="A film", width=640
    )
    Tag.objects.create(name="Nobody's", slug="nobodys")
    home.save()
