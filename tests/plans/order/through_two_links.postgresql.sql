-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","writer":', coalesce((
    SELECT concat('{"mentor":', coalesce((
      SELECT concat('{"birthday":', coalesce((to_json(U0."born"))::text, 'null'), '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = (V0."mentor_id")), 'null'), '}') AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  LEFT OUTER JOIN "library_writer" T5 ON ("library_writer"."mentor_id" = T5."id")
  ORDER BY T5."born" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
