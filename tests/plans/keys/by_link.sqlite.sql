-- statements, default: 2, rows: 2

SELECT printf('{"countryId":%%s,"colour":%%s,"country":%%s,"passportCover":%%s}', json_quote(CAST("keys_passport"."country_id" AS TEXT)), json_quote(CAST("keys_passport"."colour" AS TEXT)), coalesce((
  SELECT printf('{"iso":%%s,"name":%%s}', json_quote(CAST(U0."iso" AS TEXT)), json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "keys_country" U0
  WHERE U0."iso" = ("keys_passport"."country_id")), 'null'), coalesce((
  SELECT printf('{"passportId":%%s,"leather":%%s}', json_quote(CAST(CAST(U0."passport_id" AS TEXT) AS TEXT)), CASE WHEN U0."leather" THEN 'true' WHEN NOT U0."leather" THEN 'false' END) AS "ms_0"
  FROM "keys_passportcover" U0
  WHERE U0."passport_id" = ("keys_passport"."country_id")), 'null')) AS "ms_0"
FROM "keys_passport"
WHERE "keys_passport"."country_id" = %s;
-- with ['DE']

SELECT printf('{"leather":%%s,"passport":%%s}', CASE WHEN "keys_passportcover"."leather" THEN 'true' WHEN NOT "keys_passportcover"."leather" THEN 'false' END, coalesce((
  SELECT printf('{"colour":%%s,"country":%%s}', json_quote(CAST(V0."colour" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."iso" = (V0."country_id")), 'null')) AS "ms_0"
  FROM "keys_passport" V0
  WHERE V0."country_id" = ("keys_passportcover"."passport_id")), 'null')) AS "ms_0"
FROM "keys_passportcover"
WHERE "keys_passportcover"."passport_id" = %s;
-- with ['DE']
