-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","margin":%%s}', "library_volume"."id", CASE WHEN (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)))) END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > %s AND (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, Decimal('20')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE UPPER("library_writer"."name") LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['LEO%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"volume":%%s}', "library_copy"."number", CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "library_copy"."volume_id") END) AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_volume" U0
    WHERE U0."pages" > %s))
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
-- with [300]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","margin":%%s}', "library_volume"."id", CASE WHEN (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)))) END) AS "ms_0"
  FROM "library_volume"
  WHERE (NOT "library_volume"."pages" > %s AND (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, Decimal('-5.5')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE UPPER("library_writer"."name") LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['LEO%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"volume":%%s}', "library_copy"."number", CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "library_copy"."volume_id") END) AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_volume" U0
    WHERE U0."pages" > %s))
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
-- with [300]
