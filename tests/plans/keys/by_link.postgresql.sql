-- statements, default: 2, rows: 2

SELECT concat('{"countryId":', to_json("keys_passport"."country_id"::text), ',"colour":', to_json("keys_passport"."colour"::text), ',"country":', coalesce((
  SELECT concat('{"iso":', to_json(U0."iso"::text), ',"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "keys_country" U0
  WHERE U0."iso" = ("keys_passport"."country_id")), 'null'), ',"passportCover":', coalesce((
  SELECT concat('{"passportId":', to_json((U0."passport_id")::text::text), ',"leather":', (U0."leather")::text, '}') AS "ms_0"
  FROM "keys_passportcover" U0
  WHERE U0."passport_id" = ("keys_passport"."country_id")), 'null'), '}') AS "ms_0"
FROM "keys_passport"
WHERE "keys_passport"."country_id" = %s;
-- with ['DE']

SELECT concat('{"leather":', ("keys_passportcover"."leather")::text, ',"passport":', coalesce((
  SELECT concat('{"colour":', to_json(V0."colour"::text), ',"country":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."iso" = (V0."country_id")), 'null'), '}') AS "ms_0"
  FROM "keys_passport" V0
  WHERE V0."country_id" = ("keys_passportcover"."passport_id")), 'null'), '}') AS "ms_0"
FROM "keys_passportcover"
WHERE "keys_passportcover"."passport_id" = %s;
-- with ['DE']
