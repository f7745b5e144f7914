"""Words that texts are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_WORDS = (
    "amber anchor apple arrow autumn badger basil beacon birch blossom breeze bridge canyon "
    "cedar cinder clover cobalt comet copper coral cotton crystal delta ember falcon feather "
    "fern field flint forest garnet ginger glacier granite harbour hazel heather horizon indigo "
    "island ivory jasmine juniper lantern laurel lemon linen lotus maple marble meadow mirror "
    "morning mosaic nectar north ocean olive onyx opal orchard otter pepper pine planet plum "
    "poplar prairie quartz quill raven ribbon river robin saffron sage sand shadow silver "
    "sparrow spring star stone storm summer sunset thistle thunder tiger timber topaz valley "
    "velvet violet walnut water willow wind winter wolf yarrow zephyr"
)
WORDS = tuple(_WORDS.split())
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def some_words(random: Random, count: int) -> list[str]:
    """Draw words."""
    return [random.choice(WORDS) for _ in range(count)]


def some_letters(random: Random, count: int) -> str:
    """Draw capital letters."""
    return "".join(random.choice(LETTERS) for _ in range(count))
