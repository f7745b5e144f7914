-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s,"press":%%s,"writer":%%s,"id":"%%s"}', json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_press" U0
    WHERE U0."code" = ("library_volume"."press_id")), 'null'), coalesce((
    SELECT printf('{"country":%%s,"name":%%s,"mentor":%%s}', CASE WHEN V0."country" = %s THEN '"EN_GB"' WHEN V0."country" = %s THEN '"RU"' WHEN V0."country" = %s THEN '"JA_JP"' WHEN V0."country" IS NULL OR V0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, json_quote(CAST(V0."name" AS TEXT)), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = (V0."mentor_id")), 'null')) AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null'), "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['en-GB', 'ru', 'ja-JP']
