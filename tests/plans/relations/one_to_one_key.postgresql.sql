-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"ticket":', coalesce((
    SELECT concat('{"patronId":"', V0."patron_id", '","colour":', to_json(V0."colour"::text), ',"patron":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_patron" U0
      WHERE U0."id" = (V0."patron_id")), 'null'), '}') AS "ms_0"
    FROM "library_ticket" V0
    WHERE V0."patron_id" = ("library_patron"."id")), 'null'), '}') AS "ms_0"
  FROM "library_patron"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"patronId":"', "library_ticket"."patron_id", '","patron":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_patron" U0
    WHERE U0."id" = ("library_ticket"."patron_id")), 'null'), '}') AS "ms_0"
  FROM "library_ticket"
  ORDER BY "library_ticket"."patron_id" ASC LIMIT 100) t;
