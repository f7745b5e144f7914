-- statements, default: 1, rows: 2

SELECT concat('{"serial":"', "keys_device"."serial", '","name":', to_json("keys_device"."name"::text), ',"readings":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"taken":', to_json(U0."taken"), ',"value":', CASE WHEN U0."value" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (U0."value")::text ELSE 'null' END, '}') AS "ms_0"
    FROM "keys_reading" U0
    WHERE U0."device_id" = ("keys_device"."serial")
    ORDER BY U0."taken" ASC LIMIT 1) t), '}') AS "ms_0"
FROM "keys_device"
WHERE "keys_device"."serial" = %s;
-- with [UUID('00000000-0000-0000-0000-000000000007')]

-- statements, default: 1, rows: 2

-- the same as before

-- statements, default: 1, rows: 1

SELECT concat('{"serial":"', "keys_device"."serial", '","name":', to_json("keys_device"."name"::text), ',"readings":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"taken":', to_json(U0."taken"), ',"value":', CASE WHEN U0."value" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (U0."value")::text ELSE 'null' END, '}') AS "ms_0"
    FROM "keys_reading" U0
    WHERE U0."device_id" = ("keys_device"."serial")
    ORDER BY U0."taken" ASC LIMIT 1) t), '}') AS "ms_0"
FROM "keys_device"
WHERE "keys_device"."serial" = %s;
-- with [UUID('00000000-0000-0000-0000-000000000008')]
