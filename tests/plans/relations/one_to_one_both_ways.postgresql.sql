-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","sequel":', coalesce((
    SELECT concat('{"id":"', U0."id", '","title":', to_json(U0."title"::text), '}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_volume"."sequel_id")), 'null'), ',"prequel":', coalesce((
    SELECT concat('{"id":"', U0."id", '","title":', to_json(U0."title"::text), '}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."sequel_id" = ("library_volume"."id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
