-- statements, default: 5, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","shown":%%s,"stars":%%s}', "library_critique"."id", CASE WHEN "library_critique"."shown" THEN 'true' WHEN NOT "library_critique"."shown" THEN 'false' END, "library_critique"."stars") AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."shown"
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_critique"
    WHERE "library_critique"."shown") AS TEXT));

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_critique"
    WHERE "library_critique"."shown") AS TEXT)), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_critique"."id" AS "pk"
    FROM "library_critique"
    WHERE "library_critique"."shown" LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END);

SELECT printf('{"id":"%%s"}', "library_critique"."id") AS "ms_0"
FROM "library_critique"
WHERE ("library_critique"."shown" AND "library_critique"."id" = %s);
-- with [5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","critiques":%%s}', "library_volume"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_critique" U0
      WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
