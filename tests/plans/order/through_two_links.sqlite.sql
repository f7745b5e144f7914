-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","writer":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"mentor":%%s}', coalesce((
      SELECT printf('{"birthday":%%s}', CASE WHEN U0."born" IS NULL THEN 'null' ELSE printf('"%%s"', U0."born") END) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = (V0."mentor_id")), 'null')) AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  LEFT OUTER JOIN "library_writer" T5 ON ("library_writer"."mentor_id" = T5."id")
  ORDER BY T5."born" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
