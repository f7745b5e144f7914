# Written by makesearch; what it does without the extension is by hand.

import mainspring.migrations
from django.db import migrations


class AddSearchIfItCan(mainspring.migrations.AddSearch):
    """Make no index on a PostgreSQL without pg_trgm, which some builds lack.

    Words are looked for as parts of texts there. A project of yours knows its database and needs
    no such class.
    """

    def forwards(self, model, connection):
        if connection.vendor == 'postgresql':
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")
                if cursor.fetchone() is None:
                    return []
        return super().forwards(model, connection)


class Migration(migrations.Migration):

    dependencies = [
        ('desk', '0003_board'),
    ]

    operations = [
        AddSearchIfItCan(
            model_name='bulletin',
            fields=('title', 'text'),
            language='english',
            weights=('A', 'D'),
            typos=True,
        ),
    ]
