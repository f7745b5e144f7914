-- statements, default: 2, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","critiques":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","stars":', V0."stars", ',"patron":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "library_patron" U0
        WHERE (U0."id" = (V0."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_0"
      FROM "library_critique" V0
      WHERE (V0."volume_id" = ("library_volume"."id") AND (V0."shown" OR V0."patron_id" = %s))
      ORDER BY V0."stars" DESC, V0."id" ASC LIMIT 1 OFFSET 1) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [1, 1]

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_patron"
    WHERE (NOT "library_patron"."hidden" OR "library_patron"."id" = %s)))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
    FROM (
      SELECT "library_patron"."id", "library_patron"."name"
      FROM "library_patron"
      WHERE (NOT "library_patron"."hidden" OR "library_patron"."id" = %s)
      ORDER BY "library_patron"."id" ASC LIMIT 2 OFFSET 1) "library_patron"
    ORDER BY "library_patron"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_patron"."id" AS "pk"
    FROM "library_patron"
    WHERE (NOT "library_patron"."hidden" OR "library_patron"."id" = %s) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [1, 1, 1]
