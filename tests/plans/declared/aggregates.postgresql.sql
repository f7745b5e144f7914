-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cheaperAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"pages":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '},"max":{"pages":', coalesce((t.ms_t3)::text, 'null'), '},"groups":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"key":{"lendable":', coalesce(((t.ms_r0)::text)::text, 'null'), '},"count":', t.ms_t0, ',"min":{"price":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, '}}') AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0, MIN(r.ms_r1) AS ms_t1
          FROM (
            SELECT U0."lendable" AS "ms_r0", U0."price" AS "ms_r1"
            FROM "library_volume" U0
            WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_t0 DESC, t.ms_r0 ASC LIMIT 100) t), '}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, MAX(r.ms_r1) AS ms_t3
      FROM (
        SELECT U0."price" AS "ms_r0", U0."pages" AS "ms_r1"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [Decimal('5'), Decimal('5')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"besideAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"countDistinct":', t.ms_t1, '}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, COUNT(DISTINCT r.ms_r0) AS ms_t1
      FROM (
        SELECT U0."number" AS "ms_r0"
        FROM "library_copy" U0
        WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))) r) t), '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;

-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cheaperAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"pages":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '},"max":{"pages":', coalesce((t.ms_t3)::text, 'null'), '},"groups":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"key":{"lendable":', coalesce(((t.ms_r0)::text)::text, 'null'), '},"count":', t.ms_t0, ',"min":{"price":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, '}}') AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0, MIN(r.ms_r1) AS ms_t1
          FROM (
            SELECT U0."lendable" AS "ms_r0", U0."price" AS "ms_r1"
            FROM "library_volume" U0
            WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_t0 DESC, t.ms_r0 ASC LIMIT 100) t), '}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, MAX(r.ms_r1) AS ms_t3
      FROM (
        SELECT U0."price" AS "ms_r0", U0."pages" AS "ms_r1"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [Decimal('20'), Decimal('20')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"besideAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"countDistinct":', t.ms_t1, '}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, COUNT(DISTINCT r.ms_r0) AS ms_t1
      FROM (
        SELECT U0."number" AS "ms_r0"
        FROM "library_copy" U0
        WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))) r) t), '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
