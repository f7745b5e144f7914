"""Plugins that note what they are told."""

from mainspring.plugins.hookspecs import hookimpl


class Ear:
    """Notes what is written, inside transactions and behind them.

    Args:
        compared: labels of models whose values are wanted.
    """

    def __init__(self, *compared):
        self.compared = compared
        self.inside = []
        self.behind = []

    def clear(self):
        """Forget everything."""
        self.inside.clear()
        self.behind.clear()

    @hookimpl
    def writing(self, changes, principal):
        """Note what is written."""
        self.inside.append((changes, principal))

    @hookimpl
    def written(self, changes, principal):
        """Note what was written."""
        self.behind.append((changes, principal))

    @hookimpl
    def compares(self, label):
        """Tell of which models the values are wanted."""
        return label in self.compared

    @property
    def told(self):
        """What was told last behind a transaction, in short."""
        ((changes, _),) = self.behind
        return [short(change) for change in changes]


def short(change):
    """Give what most tests look at."""
    keys = [key for (key,) in change.keys]
    return change.entity, str(change.kind), keys, list(change.fields)
