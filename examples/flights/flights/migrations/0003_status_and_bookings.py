# Written by makemigrations; what became of the flights that are there already is by hand.

import django.db.models.deletion
from django.db import migrations, models


def tell_status(apps, schema_editor):
    """Say of flights that are there already what the record says of them."""
    flights = apps.get_model('flights', 'Flight').objects.using(schema_editor.connection.alias)
    flights.filter(departure__isnull=True).update(status='cancelled')
    flights.filter(departure__isnull=False).update(status='departed')


class Migration(migrations.Migration):

    dependencies = [
        ('flights', '0002_both_delays'),
    ]

    operations = [
        migrations.AddField(
            model_name='flight',
            name='remark',
            field=models.CharField(blank=True, help_text='Why it is late or cancelled, as the desk tells it.', max_length=100),
        ),
        migrations.AddField(
            model_name='flight',
            name='status',
            field=models.CharField(choices=[('scheduled', 'Scheduled'), ('departed', 'Departed'), ('cancelled', 'Cancelled')], default='scheduled', max_length=10),
        ),
        migrations.RunPython(tell_status, migrations.RunPython.noop),
        migrations.AlterField(
            model_name='flight',
            name='departure_delay',
            field=models.SmallIntegerField(blank=True, help_text='Minutes; negative is early. What is expected until it has left.', null=True),
        ),
        migrations.CreateModel(
            name='Booking',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='Six letters and digits.', max_length=6, unique=True)),
                ('passenger', models.CharField(max_length=60)),
                ('flight', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='bookings', to='flights.flight')),
            ],
            options={
                'ordering': ['id'],
            },
        ),
    ]
