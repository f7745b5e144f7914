"""The table and the index of its search."""

from django.db import migrations, models
from mainspring.migrations import AddSearch


class Migration(migrations.Migration):
    """Make both."""

    initial = True

    operations = [
        migrations.CreateModel(
            name="Remark",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                ("text", models.TextField()),
            ],
        ),
        AddSearch("remark", ["text"], language="english", weights=["D"]),
    ]
