-- statements, default: 2, rows: 4

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"))::text);

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumeAggregate":{"count":', coalesce((
    SELECT ((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."lendable")))::text), '0'), ',"__typename":"VolumeAggregate","n":', coalesce((
    SELECT ((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."lendable")))::text), '0'), '}}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
