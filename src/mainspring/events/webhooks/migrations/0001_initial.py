"""The tables of webhooks."""
import django.db.models.deletion
import mainspring.events.clock
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Endpoint',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('url', models.CharField(max_length=2000)),
                ('description', models.CharField(blank=True, max_length=200)),
                ('owner', models.CharField(blank=True, db_index=True, max_length=200)),
                ('types', models.JSONField(default=list)),
                ('filter', models.JSONField(blank=True, default=dict)),
                ('headers', models.JSONField(blank=True, default=dict)),
                ('enabled', models.BooleanField(default=True)),
                ('created_at', models.DateTimeField(db_default=mainspring.events.clock.Now(), editable=False)),
                ('created_by', models.CharField(blank=True, editable=False, max_length=150)),
                ('disabled_at', models.DateTimeField(editable=False, null=True)),
                ('disabled_reason', models.CharField(blank=True, editable=False, max_length=200)),
                ('failures', models.PositiveIntegerField(default=0, editable=False)),
                ('failing_since', models.DateTimeField(editable=False, null=True)),
                ('succeeded_at', models.DateTimeField(editable=False, null=True)),
                ('silences', models.PositiveIntegerField(default=0, editable=False)),
                ('rests_until', models.DateTimeField(editable=False, null=True)),
            ],
            options={
                'db_table': 'mainspring_webhook_endpoint',
                'permissions': [('rotate_endpoint', 'Can change the secrets of endpoints'), ('send_endpoint', 'Can send messages to endpoints')],
            },
        ),
        migrations.CreateModel(
            name='Secret',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('secret', models.CharField(max_length=100)),
                ('created_at', models.DateTimeField(db_default=mainspring.events.clock.Now())),
                ('expires_at', models.DateTimeField(null=True)),
                ('endpoint', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='mainspring_webhooks.endpoint')),
            ],
            options={
                'db_table': 'mainspring_webhook_secret',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Attempt',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('message', models.CharField(max_length=40)),
                ('event', models.BigIntegerField(null=True)),
                ('type', models.CharField(max_length=100)),
                ('attempt', models.SmallIntegerField()),
                ('at', models.DateTimeField(db_default=mainspring.events.clock.Now())),
                ('seconds', models.FloatField()),
                ('outcome', models.SmallIntegerField(choices=[(1, 'delivered'), (2, 'refused'), (3, 'failed'), (4, 'held back')])),
                ('status', models.SmallIntegerField(null=True)),
                ('error', models.CharField(blank=True, max_length=300)),
                ('excerpt', models.TextField(blank=True)),
                ('endpoint', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='mainspring_webhooks.endpoint')),
            ],
            options={
                'db_table': 'mainspring_webhook_attempt',
                'indexes': [models.Index(fields=['message'], name='mainspring_webhook_message'), models.Index(fields=['at'], name='mainspring_webhook_at')],
            },
        ),
    ]
