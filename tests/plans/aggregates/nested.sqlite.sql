-- statements, default: 2, rows: 10

SELECT printf('{"name":%%s,"volumeAggregate":%%s,"helpedAggregate":%%s,"mentor":%%s,"volumes":', json_quote(CAST("library_writer"."name" AS TEXT)), (
  SELECT printf('{"count":%%s,"sum":{"pages":%%s,"price":%%s},"stddevPop":{"pages":%%s},"groups":%%s,"min":{"title":%%s}}', t.ms_t0, CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t1) END, CASE WHEN (CAST(t.ms_t2 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t2 AS NUMERIC)), 2, 18)) END, CASE WHEN t.ms_t3 = CAST(printf('%%!.15g', t.ms_t3) AS REAL) AND abs(t.ms_t3) < 1e300 THEN printf('%%!.15g', t.ms_t3) ELSE mainspring_float(t.ms_t3) END, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"press":{"code":%%s}},"count":%%s,"max":{"pages":%%s}}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0, coalesce(CAST(t.ms_t1 AS TEXT), 'null')) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
        FROM (
          SELECT U0."press_id" AS "ms_r0", U0."pages" AS "ms_r1"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_t1 DESC NULLS FIRST, t.ms_r0 ASC NULLS LAST LIMIT 2 OFFSET 1) t), coalesce(CAST(json_quote(CAST(t.ms_t4 AS TEXT)) AS TEXT), 'null')) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, (CAST(SUM((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t2, mainspring_STDDEV_POP(CAST(r.ms_r0 AS REAL)) AS ms_t3, MIN(r.ms_r2) AS ms_t4
    FROM (
      SELECT U0."pages" AS "ms_r0", U0."price" AS "ms_r1", U0."title" AS "ms_r2"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r) t), (
  SELECT printf('{"count":%%s,"min":{"cost":%%s,"price":%%s}}', t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t1 AS NUMERIC)))) END, CASE WHEN (CAST(t.ms_t2 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t2 AS NUMERIC)))) END) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, (CAST(MIN((CAST(r.ms_r0 AS NUMERIC))) AS NUMERIC)) AS ms_t1, (CAST(MIN((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t2
    FROM (
      SELECT U0."cost" AS "ms_r0", U0."price" AS "ms_r1"
      FROM "library_volume" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
      WHERE U1."writer_id" = ("library_writer"."id")) r) t), coalesce((
  SELECT printf('{"volumeAggregate":{"groups":%%s}}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"count":%%s,"key":{"lendable":%%s}}', t.ms_t0, coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS TEXT), 'null')) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT U0."lendable" AS "ms_r0"
          FROM "library_volume" U0
          WHERE U0."writer_id" = (V0."id")) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer" V0
  WHERE V0."id" = ("library_writer"."mentor_id")), 'null')) AS "ms_0", "library_writer"."id" AS "ms_1"
FROM "library_writer"
ORDER BY "library_writer"."id" ASC LIMIT 3;
-- with [150, 150]

SELECT ms_key, ms_0
FROM (
  SELECT "library_volume"."writer_id" AS "ms_key", printf('{"title":%%s,"copyAggregate":%%s}', json_quote(CAST("library_volume"."title" AS TEXT)), (
    SELECT printf('{"max":{"number":%%s},"groups":%%s}', coalesce(CAST(t.ms_t0 AS TEXT), 'null'), (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"key":{"rack":{"label":%%s}},"n":%%s}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0) AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0
          FROM (
            SELECT U2."label" AS "ms_r0"
            FROM "library_copy" U0
            LEFT OUTER JOIN "library_rack" U2 ON (U0."rack_id" = U2."id")
            WHERE U0."volume_id" = ("library_volume"."id")) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t)) AS ms_0
    FROM (
      SELECT MAX(r.ms_r0) AS ms_t0
      FROM (
        SELECT U0."number" AS "ms_r0"
        FROM "library_copy" U0
        WHERE U0."volume_id" = ("library_volume"."id")) r) t)) AS "ms_0", ROW_NUMBER() OVER (PARTITION BY "library_volume"."writer_id" ORDER BY "library_volume"."id" ASC) AS "ms_rank"
  FROM "library_volume"
  WHERE "library_volume"."writer_id" IN (
    SELECT value
    FROM json_each(%s))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with ['[1, 2, 3]']

-- statements, default: 2, rows: 10

SELECT printf('{"name":%%s,"volumeAggregate":%%s,"helpedAggregate":%%s,"mentor":%%s,"volumes":', json_quote(CAST("library_writer"."name" AS TEXT)), (
  SELECT printf('{"count":%%s,"sum":{"pages":%%s,"price":%%s},"stddevPop":{"pages":%%s},"groups":%%s,"min":{"title":%%s}}', t.ms_t0, CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t1) END, CASE WHEN (CAST(t.ms_t2 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t2 AS NUMERIC)), 2, 18)) END, CASE WHEN t.ms_t3 = CAST(printf('%%!.15g', t.ms_t3) AS REAL) AND abs(t.ms_t3) < 1e300 THEN printf('%%!.15g', t.ms_t3) ELSE mainspring_float(t.ms_t3) END, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"press":{"code":%%s}},"count":%%s,"max":{"pages":%%s}}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0, coalesce(CAST(t.ms_t1 AS TEXT), 'null')) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
        FROM (
          SELECT U0."press_id" AS "ms_r0", U0."pages" AS "ms_r1"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_t1 DESC NULLS FIRST, t.ms_r0 ASC NULLS LAST LIMIT 2 OFFSET 1) t), coalesce(CAST(json_quote(CAST(t.ms_t4 AS TEXT)) AS TEXT), 'null')) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, (CAST(SUM((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t2, mainspring_STDDEV_POP(CAST(r.ms_r0 AS REAL)) AS ms_t3, MIN(r.ms_r2) AS ms_t4
    FROM (
      SELECT U0."pages" AS "ms_r0", U0."price" AS "ms_r1", U0."title" AS "ms_r2"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r) t), (
  SELECT printf('{"count":%%s,"min":{"cost":%%s,"price":%%s}}', t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t1 AS NUMERIC)))) END, CASE WHEN (CAST(t.ms_t2 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t2 AS NUMERIC)))) END) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, (CAST(MIN((CAST(r.ms_r0 AS NUMERIC))) AS NUMERIC)) AS ms_t1, (CAST(MIN((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t2
    FROM (
      SELECT U0."cost" AS "ms_r0", U0."price" AS "ms_r1"
      FROM "library_volume" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
      WHERE U1."writer_id" = ("library_writer"."id")) r) t), coalesce((
  SELECT printf('{"volumeAggregate":{"groups":%%s}}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"count":%%s,"key":{"lendable":%%s}}', t.ms_t0, coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS TEXT), 'null')) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT U0."lendable" AS "ms_r0"
          FROM "library_volume" U0
          WHERE U0."writer_id" = (V0."id")) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer" V0
  WHERE V0."id" = ("library_writer"."mentor_id")), 'null')) AS "ms_0", "library_writer"."id" AS "ms_1"
FROM "library_writer"
ORDER BY "library_writer"."id" ASC LIMIT 3;
-- with [300, 300]

SELECT ms_key, ms_0
FROM (
  SELECT "library_volume"."writer_id" AS "ms_key", printf('{"title":%%s,"copyAggregate":%%s}', json_quote(CAST("library_volume"."title" AS TEXT)), (
    SELECT printf('{"max":{"number":%%s},"groups":%%s}', coalesce(CAST(t.ms_t0 AS TEXT), 'null'), (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"key":{"rack":{"label":%%s}},"n":%%s}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0) AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0
          FROM (
            SELECT U2."label" AS "ms_r0"
            FROM "library_copy" U0
            LEFT OUTER JOIN "library_rack" U2 ON (U0."rack_id" = U2."id")
            WHERE U0."volume_id" = ("library_volume"."id")) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t)) AS ms_0
    FROM (
      SELECT MAX(r.ms_r0) AS ms_t0
      FROM (
        SELECT U0."number" AS "ms_r0"
        FROM "library_copy" U0
        WHERE U0."volume_id" = ("library_volume"."id")) r) t)) AS "ms_0", ROW_NUMBER() OVER (PARTITION BY "library_volume"."writer_id" ORDER BY "library_volume"."id" ASC) AS "ms_rank"
  FROM "library_volume"
  WHERE "library_volume"."writer_id" IN (
    SELECT value
    FROM json_each(%s))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with ['[1, 2, 3]']
