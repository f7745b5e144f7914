-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cheaperAggregate":%%s}', "library_volume"."id", (
    SELECT printf('{"count":%%s,"sum":{"price":%%s,"pages":%%s},"max":{"pages":%%s},"groups":%%s}', t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 18)) END, CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t2) END, coalesce(CAST(t.ms_t3 AS TEXT), 'null'), (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"key":{"lendable":%%s},"count":%%s,"min":{"price":%%s}}', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS TEXT), 'null'), t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t1 AS NUMERIC)))) END) AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0, (CAST(MIN((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t1
          FROM (
            SELECT U0."lendable" AS "ms_r0", U0."price" AS "ms_r1"
            FROM "library_volume" U0
            WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_t0 DESC, t.ms_r0 ASC LIMIT 100) t)) AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r0 AS NUMERIC))) AS NUMERIC)) AS ms_t1, SUM(r.ms_r1) AS ms_t2, MAX(r.ms_r1) AS ms_t3
      FROM (
        SELECT U0."price" AS "ms_r0", U0."pages" AS "ms_r1"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [Decimal('5'), Decimal('5')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"besideAggregate":%%s}', "library_copy"."number", (
    SELECT printf('{"count":%%s,"countDistinct":%%s}', t.ms_t0, t.ms_t1) AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, COUNT(DISTINCT r.ms_r0) AS ms_t1
      FROM (
        SELECT U0."number" AS "ms_r0"
        FROM "library_copy" U0
        WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))) r) t)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;

-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cheaperAggregate":%%s}', "library_volume"."id", (
    SELECT printf('{"count":%%s,"sum":{"price":%%s,"pages":%%s},"max":{"pages":%%s},"groups":%%s}', t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 18)) END, CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t2) END, coalesce(CAST(t.ms_t3 AS TEXT), 'null'), (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"key":{"lendable":%%s},"count":%%s,"min":{"price":%%s}}', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS TEXT), 'null'), t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t1 AS NUMERIC)))) END) AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0, (CAST(MIN((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t1
          FROM (
            SELECT U0."lendable" AS "ms_r0", U0."price" AS "ms_r1"
            FROM "library_volume" U0
            WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_t0 DESC, t.ms_r0 ASC LIMIT 100) t)) AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r0 AS NUMERIC))) AS NUMERIC)) AS ms_t1, SUM(r.ms_r1) AS ms_t2, MAX(r.ms_r1) AS ms_t3
      FROM (
        SELECT U0."price" AS "ms_r0", U0."pages" AS "ms_r1"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)) r) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [Decimal('20'), Decimal('20')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"besideAggregate":%%s}', "library_copy"."number", (
    SELECT printf('{"count":%%s,"countDistinct":%%s}', t.ms_t0, t.ms_t1) AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, COUNT(DISTINCT r.ms_r0) AS ms_t1
      FROM (
        SELECT U0."number" AS "ms_r0"
        FROM "library_copy" U0
        WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))) r) t)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
