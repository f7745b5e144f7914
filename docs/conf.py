"""How the documentation is built: Markdown pages, one theme, nothing loaded from elsewhere."""

project = "Mainspring"
author = "Mainspring contributors"
copyright = "Mainspring contributors"  # noqa: A001 - Sphinx's name

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = True

# Headings are anchors, spelled as GitHub spells them, so that links work in both places.
myst_heading_anchors = 6

html_theme = "furo"
html_title = "Mainspring"
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
html_static_path: list[str] = []

# Pygments knows no schema language, no path with a colon and no comment above a request.
suppress_warnings = ["misc.highlighting_failure"]
