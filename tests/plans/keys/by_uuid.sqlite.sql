-- statements, default: 1, rows: 2

SELECT printf('{"serial":"%%s","name":%%s,"readings":%%s}', substr("keys_device"."serial", 1, 8) || '-' || substr("keys_device"."serial", 9, 4) || '-' || substr("keys_device"."serial", 13, 4) || '-' || substr("keys_device"."serial", 17, 4) || '-' || substr("keys_device"."serial", 21), json_quote(CAST("keys_device"."name" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"taken":"%%s+00:00","value":%%s}', replace(CASE WHEN instr(U0."taken", '.') THEN rtrim(U0."taken", '0') ELSE U0."taken" END, ' ', 'T'), CASE WHEN U0."value" = CAST(printf('%%!.15g', U0."value") AS REAL) AND abs(U0."value") < 1e300 THEN printf('%%!.15g', U0."value") ELSE mainspring_float(U0."value") END) AS "ms_0"
    FROM "keys_reading" U0
    WHERE U0."device_id" = ("keys_device"."serial")
    ORDER BY U0."taken" ASC LIMIT 1) t)) AS "ms_0"
FROM "keys_device"
WHERE "keys_device"."serial" = %s;
-- with ['00000000000000000000000000000007']

-- statements, default: 1, rows: 2

-- the same as before

-- statements, default: 1, rows: 1

SELECT printf('{"serial":"%%s","name":%%s,"readings":%%s}', substr("keys_device"."serial", 1, 8) || '-' || substr("keys_device"."serial", 9, 4) || '-' || substr("keys_device"."serial", 13, 4) || '-' || substr("keys_device"."serial", 17, 4) || '-' || substr("keys_device"."serial", 21), json_quote(CAST("keys_device"."name" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"taken":"%%s+00:00","value":%%s}', replace(CASE WHEN instr(U0."taken", '.') THEN rtrim(U0."taken", '0') ELSE U0."taken" END, ' ', 'T'), CASE WHEN U0."value" = CAST(printf('%%!.15g', U0."value") AS REAL) AND abs(U0."value") < 1e300 THEN printf('%%!.15g', U0."value") ELSE mainspring_float(U0."value") END) AS "ms_0"
    FROM "keys_reading" U0
    WHERE U0."device_id" = ("keys_device"."serial")
    ORDER BY U0."taken" ASC LIMIT 1) t)) AS "ms_0"
FROM "keys_device"
WHERE "keys_device"."serial" = %s;
-- with ['00000000000000000000000000000008']
