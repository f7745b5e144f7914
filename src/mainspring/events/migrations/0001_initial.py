"""The tables of events."""

import django.core.serializers.json
import django.db.models.functions.datetime
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Failure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('delivery', models.BigIntegerField(db_index=True)),
                ('attempt', models.SmallIntegerField()),
                ('code', models.CharField(max_length=100)),
                ('error', models.TextField()),
                ('failed_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('details', models.JSONField(default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder)),
            ],
            options={
                'db_table': 'mainspring_failure',
            },
        ),
        migrations.CreateModel(
            name='ScheduleState',
            fields=[
                ('name', models.CharField(max_length=100, primary_key=True, serialize=False)),
                ('spec', models.TextField(default='')),
                ('next_at', models.DateTimeField(null=True)),
                ('last_at', models.DateTimeField(null=True)),
                ('paused', models.BooleanField(default=False)),
            ],
            options={
                'verbose_name': 'schedule',
                'db_table': 'mainspring_schedule',
            },
        ),
        migrations.CreateModel(
            name='Worker',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200)),
                ('queues', models.TextField()),
                ('started_at', models.DateTimeField()),
                ('alive_until', models.DateTimeField()),
                ('idle_until', models.DateTimeField(null=True)),
            ],
            options={
                'db_table': 'mainspring_worker',
            },
        ),
        migrations.CreateModel(
            name='Delivery',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.BigIntegerField()),
                ('kind', models.IntegerField()),
                ('queue', models.CharField(max_length=40)),
                ('order_key', models.CharField(max_length=200, null=True)),
                ('priority', models.SmallIntegerField(default=0)),
                ('stage', models.SmallIntegerField(choices=[(0, 'waiting'), (1, 'ready'), (2, 'blocked')], default=1)),
                ('due', models.DateTimeField()),
                ('lease_until', models.DateTimeField(null=True)),
                ('fence', models.BigIntegerField(null=True)),
                ('worker', models.IntegerField(null=True)),
                ('attempts', models.SmallIntegerField(default=0)),
                ('max_attempts', models.SmallIntegerField(null=True)),
            ],
            options={
                'verbose_name_plural': 'deliveries',
                'db_table': 'mainspring_delivery',
                'permissions': [('requeue_delivery', 'Can requeue deliveries'), ('cancel_delivery', 'Can cancel deliveries'), ('settle_delivery', 'Can mark deliveries processed')],
                'indexes': [models.Index(models.F('queue'), models.OrderBy(models.F('priority'), descending=True), models.F('due'), models.F('id'), condition=models.Q(('stage', 1)), name='mainspring_delivery_ready'), models.Index(condition=models.Q(('stage', 0)), fields=['due'], name='mainspring_delivery_waiting'), models.Index(condition=models.Q(('order_key__isnull', False)), fields=['kind', 'order_key', 'event'], name='mainspring_delivery_order'), models.Index(fields=['event'], name='mainspring_delivery_event')],
            },
        ),
        migrations.CreateModel(
            name='Finished',
            fields=[
                ('id', models.BigIntegerField(primary_key=True, serialize=False)),
                ('event', models.BigIntegerField()),
                ('kind', models.IntegerField()),
                ('queue', models.CharField(max_length=40)),
                ('order_key', models.CharField(max_length=200, null=True)),
                ('priority', models.SmallIntegerField()),
                ('attempts', models.SmallIntegerField()),
                ('outcome', models.SmallIntegerField(choices=[(1, 'processed'), (2, 'skipped'), (3, 'exhausted'), (4, 'cancelled')])),
                ('finished_at', models.DateTimeField()),
            ],
            options={
                'verbose_name': 'finished delivery',
                'verbose_name_plural': 'finished deliveries',
                'db_table': 'mainspring_finished',
                'indexes': [models.Index(fields=['event'], name='mainspring_finished_event'), models.Index(fields=['finished_at'], name='mainspring_finished_at'), models.Index(condition=models.Q(('outcome', 3)), fields=['kind', 'id'], name='mainspring_finished_dead')],
            },
        ),
        migrations.CreateModel(
            name='StoredEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('type', models.CharField(max_length=100)),
                ('payload', models.JSONField(blank=True, default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ('created_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('version', models.PositiveSmallIntegerField(default=1)),
                ('subject_type', models.CharField(blank=True, default='', max_length=100)),
                ('subject_id', models.CharField(blank=True, default='', max_length=64)),
                ('key', models.CharField(blank=True, default='', max_length=200)),
                ('idempotency_key', models.CharField(blank=True, max_length=200, null=True)),
                ('not_before', models.DateTimeField(blank=True, null=True)),
                ('priority', models.SmallIntegerField(default=0)),
                ('correlation_id', models.CharField(blank=True, default='', max_length=64)),
                ('causation_id', models.CharField(blank=True, default='', max_length=64)),
            ],
            options={
                'verbose_name': 'event',
                'db_table': 'mainspring_event',
                'indexes': [models.Index(fields=['created_at'], name='mainspring_event_created'), models.Index(fields=['subject_type', 'subject_id'], name='mainspring_event_subject')],
                'constraints': [models.UniqueConstraint(fields=('type', 'idempotency_key'), name='mainspring_event_idempotent')],
            },
        ),
    ]
