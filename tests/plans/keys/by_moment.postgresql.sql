-- statements, default: 1, rows: 1

SELECT concat('{"taken":', to_json("keys_reading"."taken"), ',"value":', CASE WHEN "keys_reading"."value" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("keys_reading"."value")::text ELSE 'null' END, ',"device":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "keys_device" U0
  WHERE U0."serial" = ("keys_reading"."device_id")), 'null'), '}') AS "ms_0"
FROM "keys_reading"
WHERE "keys_reading"."taken" = %s;
-- with [datetime.datetime(1, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)]

-- statements, default: 1, rows: 1

SELECT concat('{"taken":', to_json("keys_reading"."taken"), ',"value":', CASE WHEN "keys_reading"."value" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("keys_reading"."value")::text ELSE 'null' END, ',"device":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "keys_device" U0
  WHERE U0."serial" = ("keys_reading"."device_id")), 'null'), '}') AS "ms_0"
FROM "keys_reading"
WHERE "keys_reading"."taken" = %s;
-- with [datetime.datetime(2024, 2, 29, 12, 0, 0, 1, tzinfo=datetime.timezone.utc)]
