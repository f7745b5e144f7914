"""What the package says of its version."""

from importlib import metadata

import mainspring


def test_it_is_the_version_of_what_is_installed():
    assert mainspring.__version__ == metadata.version("mainspring")
