-- statements, default: 2, rows: 4

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume") AS TEXT));

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumeAggregate":{"count":%%s,"__typename":"VolumeAggregate","n":%%s}}', coalesce((
    SELECT CAST((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."lendable")) AS TEXT)), '0'), coalesce((
    SELECT CAST((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."lendable")) AS TEXT)), '0')) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
