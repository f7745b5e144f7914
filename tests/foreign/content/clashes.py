"""Rows of the three apps with the same model names."""

from tests.foreign.apps.clash_one import models as one
from tests.foreign.apps.clash_three import models as three
from tests.foreign.apps.clash_two import models as two
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write rows with the same keys and different contents."""
    hub = writer.add(one.Hub, name="hub")
    first = writer.add_each(
        one.Article, [{"title": f"One {n}", "slug": f"one-{n}"} for n in (1, 2, 3)]
    )
    writer.add_each(one.Line, [{"article": a, "hub": hub, "text": "one"} for a in first])
    second = writer.add_each(
        two.Article, [{"number": 20, "namesake": first[1]}, {"number": 21, "namesake": None}]
    )
    writer.add_each(two.Line, [{"article": a, "hub": hub} for a in second])
    third = writer.add(three.Article, body="Three")
    writer.add(three.Article.hubs.through, article=third, hub=hub)
    writer.add(three.Line, article=third)
    writer.add(three.ClashOneArticle, title="Not the article of clash_one")
