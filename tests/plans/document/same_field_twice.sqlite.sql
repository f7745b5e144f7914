-- statements, default: 1, rows: 2

SELECT printf('{"id":"%%s","writer":%%s,"title":%%s,"copies":%%s}', "library_volume"."id", coalesce((
  SELECT printf('{"id":"%%s","name":%%s,"country":%%s}', U0."id", json_quote(CAST(U0."name" AS TEXT)), CASE WHEN U0."country" = %s THEN '"EN_GB"' WHEN U0."country" = %s THEN '"RU"' WHEN U0."country" = %s THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_writer" U0
  WHERE U0."id" = ("library_volume"."writer_id")), 'null'), json_quote(CAST("library_volume"."title" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"number":%%s,"serial":"%%s"}', U0."number", substr(U0."serial", 1, 8) || '-' || substr(U0."serial", 9, 4) || '-' || substr(U0."serial", 13, 4) || '-' || substr(U0."serial", 17, 4) || '-' || substr(U0."serial", 21)) AS "ms_0"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")
    ORDER BY U0."serial" ASC LIMIT 1) t)) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with ['en-GB', 'ru', 'ja-JP', 1]
