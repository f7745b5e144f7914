-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ((("library_volume"."title"::text LIKE %s AND "library_volume"."pages" > %s) OR ("library_volume"."lendable" AND NOT (("library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" = %s) OR "library_volume"."price" < %s))) AND NOT ("library_volume"."id" = ANY(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro%', Int4(200), 'old', Decimal('30'), [2, 8]]
