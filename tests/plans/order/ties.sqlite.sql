-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END) AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."lendable"
    FROM "library_volume"
    ORDER BY "library_volume"."lendable" ASC, "library_volume"."id" ASC LIMIT 5 OFFSET 3) "library_volume"
  ORDER BY "library_volume"."lendable" ASC, "library_volume"."id" ASC) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","published":%%s}', "library_volume"."id", CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."published"
    FROM "library_volume"
    ORDER BY "library_volume"."published" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 9 OFFSET 12) "library_volume"
  ORDER BY "library_volume"."published" ASC NULLS LAST, "library_volume"."id" ASC) t;
