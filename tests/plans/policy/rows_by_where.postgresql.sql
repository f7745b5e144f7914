-- statements, default: 5, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","shown":', ("library_critique"."shown")::text, ',"stars":', "library_critique"."stars", '}') AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."shown"
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_critique"
    WHERE "library_critique"."shown"))::text);

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_critique"
    WHERE "library_critique"."shown"))::text), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_critique"."id" AS "pk"
    FROM "library_critique"
    WHERE "library_critique"."shown" LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END);

SELECT concat('{"id":"', "library_critique"."id", '"}') AS "ms_0"
FROM "library_critique"
WHERE ("library_critique"."shown" AND "library_critique"."id" = %s);
-- with [5]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","critiques":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "library_critique" U0
      WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
