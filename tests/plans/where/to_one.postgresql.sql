-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_writer" U0
    WHERE UPPER(U0."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%leo%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
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

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
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
-- with ['ru', 'ru', Int4(1900)]
