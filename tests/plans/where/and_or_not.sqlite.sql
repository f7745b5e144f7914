-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((("library_volume"."title" LIKE %s ESCAPE '\' AND "library_volume"."pages" > %s) OR ("library_volume"."lendable" AND NOT (("library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" = %s) OR "library_volume"."price" < %s))) AND NOT ("library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro%', 200, 'old', Decimal('30'), '[2, 8]']
