-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","taken":', to_json("library_borrowing"."taken"), ',"before":', coalesce((
    SELECT concat('{"id":"', V0."id", '","taken":', to_json(V0."taken"), ',"before":', coalesce((
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "library_borrowing" U0
      WHERE (U0."patron_id" = (V0."patron_id") AND U0."taken" < (V0."taken"))
      ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
    FROM "library_borrowing" V0
    WHERE (V0."patron_id" = ("library_borrowing"."patron_id") AND V0."taken" < ("library_borrowing"."taken"))
    ORDER BY V0."taken" DESC, V0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
