-- statements, default: 2, rows: 2

SELECT printf('{"key":"%%s","name":%%s,"title":%%s,"by":%%s,"twice":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
  SELECT printf('{"who":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "library_writer" U0
  WHERE U0."id" = ("library_volume"."writer_id")), 'null'), coalesce((
  SELECT printf('{"name":%%s,"country":%%s}', json_quote(CAST(U0."name" AS TEXT)), CASE WHEN U0."country" = %s THEN '"EN_GB"' WHEN U0."country" = %s THEN '"RU"' WHEN U0."country" = %s THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_writer" U0
  WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with ['en-GB', 'ru', 'ja-JP', 1]

SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [2]
