-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","stars":', "library_critique"."stars", ',"text":', to_json("library_critique"."text"::text), ',"patron":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND NOT U0."hidden")), 'null'), '}') AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."shown"
  ORDER BY "library_critique"."id" ASC LIMIT 6) t;
