-- statements, default: 1, rows: 1

SELECT printf('{"taken":"%%s+00:00","value":%%s,"device":%%s}', replace(CASE WHEN instr("keys_reading"."taken", '.') THEN rtrim("keys_reading"."taken", '0') ELSE "keys_reading"."taken" END, ' ', 'T'), CASE WHEN "keys_reading"."value" = CAST(printf('%%!.15g', "keys_reading"."value") AS REAL) AND abs("keys_reading"."value") < 1e300 THEN printf('%%!.15g', "keys_reading"."value") ELSE mainspring_float("keys_reading"."value") END, coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "keys_device" U0
  WHERE U0."serial" = ("keys_reading"."device_id")), 'null')) AS "ms_0"
FROM "keys_reading"
WHERE "keys_reading"."taken" = %s;
-- with ['0001-01-01 00:00:00']

-- statements, default: 1, rows: 1

SELECT printf('{"taken":"%%s+00:00","value":%%s,"device":%%s}', replace(CASE WHEN instr("keys_reading"."taken", '.') THEN rtrim("keys_reading"."taken", '0') ELSE "keys_reading"."taken" END, ' ', 'T'), CASE WHEN "keys_reading"."value" = CAST(printf('%%!.15g', "keys_reading"."value") AS REAL) AND abs("keys_reading"."value") < 1e300 THEN printf('%%!.15g', "keys_reading"."value") ELSE mainspring_float("keys_reading"."value") END, coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "keys_device" U0
  WHERE U0."serial" = ("keys_reading"."device_id")), 'null')) AS "ms_0"
FROM "keys_reading"
WHERE "keys_reading"."taken" = %s;
-- with ['2024-02-29 12:00:00.000001']
