-- statements, default: 4, rows: 5

SELECT printf('{"volumes":%%s,"name":%%s,"id":"%%s","birthday":%%s,"mentor":%%s,"loud":%%s,"initials":', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"pages":%%s,"title":%%s,"id":"%%s"}', coalesce(CAST(U0."pages" AS TEXT), 'null'), json_quote(CAST(U0."title" AS TEXT)), U0."id") AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" ASC LIMIT 1) t), json_quote(CAST("library_writer"."name" AS TEXT)), "library_writer"."id", CASE WHEN "library_writer"."born" IS NULL THEN 'null' ELSE printf('"%%s"', "library_writer"."born") END, CASE WHEN "library_writer"."mentor_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "library_writer"."mentor_id") END, coalesce(CAST(json_quote(CAST(UPPER("library_writer"."name") AS TEXT)) AS TEXT), 'null')) AS "ms_0", "library_writer"."name" AS "ms_1", printf(',"country":%%s}', CASE WHEN "library_writer"."country" = %s THEN '"EN_GB"' WHEN "library_writer"."country" = %s THEN '"RU"' WHEN "library_writer"."country" = %s THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_2"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with ['en-GB', 'ru', 'ja-JP', 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"code":%%s}', json_quote(CAST("library_press"."name" AS TEXT)), json_quote(CAST("library_press"."code" AS TEXT))) AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 1) t;

SELECT "library_volume"."title" AS "ms_0", "library_writer"."name" AS "ms_1", printf(',"title":%%s,"pagePrice":', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_2", "library_volume"."price" AS "ms_3", "library_volume"."pages" AS "ms_4", printf(',"id":"%%s","writer":', "library_volume"."id") AS "ms_5", "library_volume"."writer_id" AS "ms_6", printf(',"isbn":%%s}', json_quote(CAST("library_volume"."isbn" AS TEXT))) AS "ms_7"
FROM "library_volume"
INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
WHERE "library_volume"."id" = %s;
-- with [1]

SELECT "library_writer"."id" AS "ms_key", "library_writer"."name" AS "ms_0", printf(',"name":%%s,"id":"%%s"}', json_quote(CAST("library_writer"."name" AS TEXT)), "library_writer"."id") AS "ms_1"
FROM "library_writer"
WHERE "library_writer"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[2]']
