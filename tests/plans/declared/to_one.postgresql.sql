-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","ticket":', coalesce((
    SELECT concat('{"colour":', to_json(V0."colour"::text), ',"patron":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_patron" U0
      WHERE U0."id" = (V0."patron_id")), 'null'), '}') AS "ms_0"
    FROM "library_ticket" V0
    WHERE V0."patron_id" = ("library_borrowing"."patron_id")), 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  ORDER BY "library_borrowing"."id" ASC LIMIT 6) t;
