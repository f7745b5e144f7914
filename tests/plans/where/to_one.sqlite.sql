-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","writer":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_writer" U0
    WHERE U0."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%leo%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT V0."id" AS "id"
    FROM "library_writer" V0
    WHERE (V0."mentor_id" IS NOT NULL AND V0."mentor_id" IN (
      SELECT U0."id" AS "id"
      FROM "library_writer" U0
      WHERE U0."name" = %s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Leo Tolstoy']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT V0."id" AS "id"
    FROM "library_writer" V0
    WHERE (V0."country" = %s OR (V0."mentor_id" IS NOT NULL AND V0."mentor_id" IN (
      SELECT U0."id" AS "id"
      FROM "library_writer" U0
      WHERE U0."country" = %s)))) AND "library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" IN (
    SELECT U0."code" AS "code"
    FROM "library_press" U0
    WHERE U0."founded" < %s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['ru', 'ru', 1900]
