-- statements, default: 2, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","critiques":%%s}', "library_volume"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","stars":%%s,"patron":%%s}', V0."id", V0."stars", coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "library_patron" U0
        WHERE (U0."id" = (V0."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_0"
      FROM "library_critique" V0
      WHERE (V0."volume_id" = ("library_volume"."id") AND (V0."shown" OR V0."patron_id" = %s))
      ORDER BY V0."stars" DESC, V0."id" ASC LIMIT 1 OFFSET 1) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [1, 1]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_patron"
    WHERE (NOT "library_patron"."hidden" OR "library_patron"."id" = %s)) AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"name":%%s}', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0"
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
