-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","margin":', CASE WHEN ("library_volume"."price" - "library_volume"."cost") < 'NaN' THEN '"' || ("library_volume"."price" - "library_volume"."cost") || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > 300 AND ("library_volume"."price" - "library_volume"."cost") > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('20')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE UPPER("library_writer"."name")::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['LEO%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"volume":', CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE concat('{"id":"', "library_copy"."volume_id", '"}') END, '}') AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_volume" U0
    WHERE U0."pages" > 300))
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","margin":', CASE WHEN ("library_volume"."price" - "library_volume"."cost") < 'NaN' THEN '"' || ("library_volume"."price" - "library_volume"."cost") || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT "library_volume"."pages" > 300 AND ("library_volume"."price" - "library_volume"."cost") > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('-5.5')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE UPPER("library_writer"."name")::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['LEO%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"volume":', CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE concat('{"id":"', "library_copy"."volume_id", '"}') END, '}') AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_volume" U0
    WHERE U0."pages" > 300))
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
