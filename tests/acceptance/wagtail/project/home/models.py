"""What a small site adds to Wagtail: three kinds of page, snippets, tags, links and settings."""

from django.db import models
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from taggit.models import TaggedItemBase
from wagtail import blocks
from wagtail.contrib.forms.models import AbstractEmailForm, AbstractFormField
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import DraftStateMixin, Orderable, Page, RevisionMixin, TranslatableMixin
from wagtail.snippets.models import register_snippet

BODY = [
    ("heading", blocks.CharBlock()),
    ("paragraph", blocks.RichTextBlock()),
    ("image", ImageChooserBlock()),
    ("document", DocumentChooserBlock()),
    (
        "quote",
        blocks.StructBlock([("text", blocks.TextBlock()), ("source", blocks.CharBlock())]),
    ),
    ("facts", blocks.ListBlock(blocks.CharBlock())),
]


@register_snippet
class Author(DraftStateMixin, RevisionMixin, models.Model):
    """A person who writes."""

    name = models.CharField(max_length=100)
    email = models.EmailField(blank=True)
    portrait = models.ForeignKey(
        "wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    def __str__(self) -> str:
        return self.name


@register_snippet
class Category(TranslatableMixin, models.Model):
    name = models.CharField(max_length=50)

    class Meta(TranslatableMixin.Meta):
        verbose_name_plural = "categories"

    def __str__(self) -> str:
        return self.name


class HomePage(Page):
    intro = RichTextField(blank=True)
    body = StreamField(BODY, blank=True)


class ArticleTag(TaggedItemBase):
    content_object = ParentalKey("ArticlePage", related_name="tagged_items")


class ArticlePage(Page):
    date = models.DateField("published on")
    intro = RichTextField(features=["bold", "link"])
    body = StreamField(BODY)
    author = models.ForeignKey(
        Author, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    picture = models.ForeignKey(
        "wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    download = models.ForeignKey(
        "wagtaildocs.Document", null=True, blank=True, on_delete=models.SET_NULL
    )
    categories = ParentalManyToManyField(Category, blank=True, related_name="articles")
    tags = ClusterTaggableManager(through=ArticleTag, blank=True)


class RelatedLink(Orderable):
    page = ParentalKey(ArticlePage, related_name="related_links")
    title = models.CharField(max_length=100)
    target = models.ForeignKey(
        Page, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    url = models.URLField(blank=True)


class ContactPage(AbstractEmailForm):
    thanks = RichTextField(blank=True)


class ContactField(AbstractFormField):
    page = ParentalKey(ContactPage, related_name="form_fields")


@register_setting
class Footer(BaseSiteSetting):
    newsletter_api_key = models.CharField(max_length=100, blank=True)
    imprint = models.ForeignKey(
        Page, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
