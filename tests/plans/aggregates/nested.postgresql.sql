-- statements, default: 1, rows: 10

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumeAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"sum":{"pages":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"price":', CASE WHEN t.ms_t2 < 'NaN' THEN '"' || t.ms_t2 || '"' ELSE 'null' END, '},"stddevPop":{"pages":', CASE WHEN t.ms_t3 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t3)::text ELSE 'null' END, '},"groups":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"key":{"press":{"code":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"count":', t.ms_t0, ',"max":{"pages":', coalesce((t.ms_t1)::text, 'null'), '}}') AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
          FROM (
            SELECT U0."press_id" AS "ms_r0", U0."pages" AS "ms_r1"
            FROM "library_volume" U0
            WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_t1 DESC NULLS FIRST, t.ms_r0 ASC NULLS LAST LIMIT 2 OFFSET 1) t), ',"min":{"title":', coalesce((to_json(t.ms_t4::text))::text, 'null'), '}}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, STDDEV_POP(CAST(r.ms_r0 AS double precision)) AS ms_t3, MIN(r.ms_r2) AS ms_t4
      FROM (
        SELECT U0."pages" AS "ms_r0", U0."price" AS "ms_r1", U0."title" AS "ms_r2"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r) t), ',"helpedAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"min":{"cost":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"price":', CASE WHEN t.ms_t2 < 'NaN' THEN '"' || t.ms_t2 || '"' ELSE 'null' END, '}}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, MIN(r.ms_r0) AS ms_t1, MIN(r.ms_r1) AS ms_t2
      FROM (
        SELECT U0."cost" AS "ms_r0", U0."price" AS "ms_r1"
        FROM "library_volume" U0
        INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
        WHERE U1."writer_id" = ("library_writer"."id")) r) t), ',"mentor":', coalesce((
    SELECT concat('{"volumeAggregate":{"groups":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"count":', t.ms_t0, ',"key":{"lendable":', coalesce(((t.ms_r0)::text)::text, 'null'), '}}') AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0
          FROM (
            SELECT U0."lendable" AS "ms_r0"
            FROM "library_volume" U0
            WHERE U0."writer_id" = (V0."id")) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_r0 ASC LIMIT 100) t), '}}') AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_writer"."mentor_id")), 'null'), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(V0."title"::text), ',"copyAggregate":', (
        SELECT concat('{"max":{"number":', coalesce((t.ms_t0)::text, 'null'), '},"groups":', (
          SELECT concat('[', string_agg(t.ms_0, ','), ']')
          FROM (
            SELECT concat('{"key":{"rack":{"label":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"n":', t.ms_t0, '}') AS ms_0
            FROM (
              SELECT r.ms_r0, COUNT(*) AS ms_t0
              FROM (
                SELECT U2."label" AS "ms_r0"
                FROM "library_copy" U0
                LEFT OUTER JOIN "library_rack" U2 ON (U0."rack_id" = U2."id")
                WHERE U0."volume_id" = (V0."id")) r
              GROUP BY r.ms_r0) t
            ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}') AS ms_0
        FROM (
          SELECT MAX(r.ms_r0) AS ms_t0
          FROM (
            SELECT U0."number" AS "ms_r0"
            FROM "library_copy" U0
            WHERE U0."volume_id" = (V0."id")) r) t), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."id" ASC LIMIT 2) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
-- with [Int4(150), Int4(150)]

-- statements, default: 1, rows: 10

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumeAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"sum":{"pages":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"price":', CASE WHEN t.ms_t2 < 'NaN' THEN '"' || t.ms_t2 || '"' ELSE 'null' END, '},"stddevPop":{"pages":', CASE WHEN t.ms_t3 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t3)::text ELSE 'null' END, '},"groups":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"key":{"press":{"code":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"count":', t.ms_t0, ',"max":{"pages":', coalesce((t.ms_t1)::text, 'null'), '}}') AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
          FROM (
            SELECT U0."press_id" AS "ms_r0", U0."pages" AS "ms_r1"
            FROM "library_volume" U0
            WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_t1 DESC NULLS FIRST, t.ms_r0 ASC NULLS LAST LIMIT 2 OFFSET 1) t), ',"min":{"title":', coalesce((to_json(t.ms_t4::text))::text, 'null'), '}}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, STDDEV_POP(CAST(r.ms_r0 AS double precision)) AS ms_t3, MIN(r.ms_r2) AS ms_t4
      FROM (
        SELECT U0."pages" AS "ms_r0", U0."price" AS "ms_r1", U0."title" AS "ms_r2"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) r) t), ',"helpedAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"min":{"cost":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"price":', CASE WHEN t.ms_t2 < 'NaN' THEN '"' || t.ms_t2 || '"' ELSE 'null' END, '}}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, MIN(r.ms_r0) AS ms_t1, MIN(r.ms_r1) AS ms_t2
      FROM (
        SELECT U0."cost" AS "ms_r0", U0."price" AS "ms_r1"
        FROM "library_volume" U0
        INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
        WHERE U1."writer_id" = ("library_writer"."id")) r) t), ',"mentor":', coalesce((
    SELECT concat('{"volumeAggregate":{"groups":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"count":', t.ms_t0, ',"key":{"lendable":', coalesce(((t.ms_r0)::text)::text, 'null'), '}}') AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0
          FROM (
            SELECT U0."lendable" AS "ms_r0"
            FROM "library_volume" U0
            WHERE U0."writer_id" = (V0."id")) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_r0 ASC LIMIT 100) t), '}}') AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_writer"."mentor_id")), 'null'), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(V0."title"::text), ',"copyAggregate":', (
        SELECT concat('{"max":{"number":', coalesce((t.ms_t0)::text, 'null'), '},"groups":', (
          SELECT concat('[', string_agg(t.ms_0, ','), ']')
          FROM (
            SELECT concat('{"key":{"rack":{"label":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"n":', t.ms_t0, '}') AS ms_0
            FROM (
              SELECT r.ms_r0, COUNT(*) AS ms_t0
              FROM (
                SELECT U2."label" AS "ms_r0"
                FROM "library_copy" U0
                LEFT OUTER JOIN "library_rack" U2 ON (U0."rack_id" = U2."id")
                WHERE U0."volume_id" = (V0."id")) r
              GROUP BY r.ms_r0) t
            ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}') AS ms_0
        FROM (
          SELECT MAX(r.ms_r0) AS ms_t0
          FROM (
            SELECT U0."number" AS "ms_r0"
            FROM "library_copy" U0
            WHERE U0."volume_id" = (V0."id")) r) t), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."id" ASC LIMIT 2) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
-- with [Int4(300), Int4(300)]
