-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"standing":', CASE WHEN "library_patron"."standing" = 0 THEN '"NEW"' WHEN "library_patron"."standing" = 1 THEN '"KNOWN"' WHEN "library_patron"."standing" = 9 THEN '"TRUSTED"' WHEN "library_patron"."standing" IS NULL THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_patron"
  WHERE "library_patron"."standing" = %s
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [Int4(9)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
  FROM "library_patron"
  WHERE "library_patron"."standing" = ANY(%s)
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [[Int4(0), Int4(9)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
  FROM "library_patron"
  WHERE "library_patron"."standing" IS NULL
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"standing":', CASE WHEN "library_patron"."standing" = 0 THEN '"NEW"' WHEN "library_patron"."standing" = 1 THEN '"KNOWN"' WHEN "library_patron"."standing" = 9 THEN '"TRUSTED"' WHEN "library_patron"."standing" IS NULL THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_patron"
  WHERE "library_patron"."standing" = %s
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
  FROM "library_patron"
  WHERE "library_patron"."standing" = ANY(%s)
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [[Int4(0), Int4(9)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
  FROM "library_patron"
  WHERE "library_patron"."standing" IS NULL
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
