-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, '}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."lendable"
    FROM "library_volume"
    ORDER BY "library_volume"."lendable" ASC, "library_volume"."id" ASC LIMIT 5 OFFSET 3) "library_volume"
  ORDER BY "library_volume"."lendable" ASC, "library_volume"."id" ASC) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."published"
    FROM "library_volume"
    ORDER BY "library_volume"."published" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 9 OFFSET 12) "library_volume"
  ORDER BY "library_volume"."published" ASC NULLS LAST, "library_volume"."id" ASC) t;
