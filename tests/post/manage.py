"""``manage.py`` on the test database that EVENTS_DATABASE names."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))


def main() -> None:
    """Run a command."""
    from django.conf import settings
    from django.core.management import execute_from_command_line

    settings.DATABASES["default"]["NAME"] = os.environ["EVENTS_DATABASE"]
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
