"""The tables of events."""

import django.core.serializers.json
import mainspring.events.clock
import mainspring.events.exact_texts
import mainspring.events.partial_indexes
from django.db import migrations, models

from mainspring.events.queues.table_settings import drop_order_keys, leave_room, make_order_keys


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
                ('failed_at', models.DateTimeField(db_default=mainspring.events.clock.Now())),
                ('details', models.JSONField(default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder)),
            ],
            options={
                'db_table': 'mainspring_failure',
            },
        ),
        migrations.CreateModel(
            name='LimitState',
            fields=[
                ('kind', models.BigIntegerField(primary_key=True, serialize=False)),
                ('tokens', models.FloatField(null=True)),
                ('filled_at', models.DateTimeField(null=True)),
                ('held', models.JSONField(default=list)),
            ],
            options={
                'db_table': 'mainspring_limit',
            },
        ),
        migrations.CreateModel(
            name='ScheduleState',
            fields=[
                ('name', mainspring.events.exact_texts.ExactCharField(max_length=100, primary_key=True, serialize=False)),
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
            name='ArchivedEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.BigIntegerField()),
                ('model', models.CharField(blank=True, max_length=200)),
                ('type', models.CharField(max_length=100)),
                ('subject_type', models.CharField(blank=True, max_length=100)),
                ('subject_id', models.CharField(blank=True, max_length=64)),
                ('correlation_id', models.CharField(blank=True, max_length=64)),
                ('created_at', models.DateTimeField()),
                ('archived_at', models.DateTimeField(db_default=mainspring.events.clock.Now())),
                ('record', models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
            ],
            options={
                'db_table': 'mainspring_archived_event',
                'indexes': [models.Index(fields=['type', 'created_at'], name='mainspring_archived_type'), models.Index(fields=['subject_type', 'subject_id'], name='mainspring_archived_subject'), models.Index(fields=['event'], name='mainspring_archived_number')],
            },
        ),
        migrations.CreateModel(
            name='Delivery',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.BigIntegerField()),
                ('kind', models.IntegerField()),
                ('queue', mainspring.events.exact_texts.ExactCharField(max_length=40)),
                ('order_key', mainspring.events.exact_texts.ExactCharField(max_length=200, null=True)),
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
                'indexes': [mainspring.events.partial_indexes.PartialIndex(column='stage', fields=['queue', '-priority', 'due', 'id'], name='mainspring_delivery_ready', value=1), mainspring.events.partial_indexes.PartialIndex(column='stage', fields=['due'], name='mainspring_delivery_waiting', value=0), mainspring.events.partial_indexes.PartialIndex(column='stage', fields=['id'], name='mainspring_delivery_blocked', value=2), mainspring.events.partial_indexes.PartialIndex(column='order_key', fields=['kind', 'order_key', 'event'], name='mainspring_delivery_order', value='not null'), models.Index(fields=['event'], name='mainspring_delivery_event')],
            },
        ),
        migrations.CreateModel(
            name='Finished',
            fields=[
                ('id', models.BigIntegerField(primary_key=True, serialize=False)),
                ('event', models.BigIntegerField()),
                ('kind', models.IntegerField()),
                ('queue', mainspring.events.exact_texts.ExactCharField(max_length=40)),
                ('order_key', mainspring.events.exact_texts.ExactCharField(max_length=200, null=True)),
                ('priority', models.SmallIntegerField()),
                ('attempts', models.SmallIntegerField()),
                ('outcome', models.SmallIntegerField(choices=[(1, 'processed'), (2, 'skipped'), (3, 'exhausted'), (4, 'cancelled')])),
                ('finished_at', models.DateTimeField()),
            ],
            options={
                'verbose_name': 'finished delivery',
                'verbose_name_plural': 'finished deliveries',
                'db_table': 'mainspring_finished',
                'indexes': [models.Index(fields=['event'], name='mainspring_finished_event'), models.Index(fields=['finished_at'], name='mainspring_finished_at'), mainspring.events.partial_indexes.PartialIndex(column='outcome', fields=['kind', 'id'], name='mainspring_finished_dead', value=3)],
            },
        ),
        migrations.CreateModel(
            name='Received',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(max_length=100)),
                ('message_id', models.CharField(max_length=200)),
                ('received_at', models.DateTimeField(db_default=mainspring.events.clock.Now())),
            ],
            options={
                'db_table': 'mainspring_inbox',
                'indexes': [models.Index(fields=['received_at'], name='mainspring_inbox_at')],
                'constraints': [models.UniqueConstraint(fields=('source', 'message_id'), name='mainspring_inbox_once')],
            },
        ),
        migrations.CreateModel(
            name='StoredEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('payload', models.JSONField(blank=True, default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ('created_at', models.DateTimeField(db_default=mainspring.events.clock.Now(), editable=False)),
                ('version', models.PositiveSmallIntegerField(default=1)),
                ('subject_type', mainspring.events.exact_texts.ExactCharField(blank=True, default='', max_length=100)),
                ('subject_id', mainspring.events.exact_texts.ExactCharField(blank=True, default='', max_length=64)),
                ('key', mainspring.events.exact_texts.ExactCharField(blank=True, default='', max_length=200)),
                ('idempotency_key', mainspring.events.exact_texts.ExactCharField(blank=True, max_length=200, null=True)),
                ('not_before', models.DateTimeField(blank=True, null=True)),
                ('priority', models.SmallIntegerField(default=0)),
                ('correlation_id', mainspring.events.exact_texts.ExactCharField(blank=True, default='', max_length=64)),
                ('causation_id', mainspring.events.exact_texts.ExactCharField(blank=True, default='', max_length=64)),
                ('type', mainspring.events.exact_texts.ExactCharField(max_length=100)),
            ],
            options={
                'verbose_name': 'event',
                'db_table': 'mainspring_event',
                'indexes': [models.Index(fields=['created_at'], name='mainspring_event_created'), models.Index(fields=['subject_type', 'subject_id'], name='mainspring_event_subject')],
                'constraints': [models.UniqueConstraint(fields=('type', 'idempotency_key'), name='mainspring_event_idempotent')],
            },
        ),
        migrations.RunPython(leave_room, migrations.RunPython.noop),
        migrations.RunPython(make_order_keys, drop_order_keys, atomic=False),
    ]
