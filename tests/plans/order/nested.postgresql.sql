-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","rating":', CASE WHEN V0."rating" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (V0."rating")::text ELSE 'null' END, ',"press":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "library_press" U0
        WHERE U0."code" = (V0."press_id")), 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      LEFT OUTER JOIN "library_press" V2 ON (V0."press_id" = V2."code")
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."rating" DESC NULLS LAST, V2."name" ASC NULLS LAST, V0."id" ASC LIMIT 3) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
