# Written by makemigrations; the analysis is by hand.

from django.db import migrations, models


def analyze(apps, schema_editor):
    """Tell the database how the values spread, where the flights are there already."""
    schema_editor.execute(f"ANALYZE {schema_editor.quote_name('flights_flight')}")


class Migration(migrations.Migration):

    dependencies = [
        ('flights', '0001_initial'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='flight',
            name='flight_by_departure_delay',
        ),
        migrations.AddIndex(
            model_name='flight',
            index=models.Index(fields=['departure_delay', 'arrival_delay'], name='flight_by_departure_delay'),
        ),
        migrations.RunPython(analyze, migrations.RunPython.noop),
    ]
