-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"patronId":"', "library_ticket"."patron_id", '","colour":', to_json("library_ticket"."colour"::text), '}') AS "ms_0"
  FROM "library_ticket"
  WHERE "library_ticket"."patron_id" = %s
  ORDER BY "library_ticket"."patron_id" ASC LIMIT 100) t;
-- with [2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","patron":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_borrowing"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."patron_id" = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [2, 2]

SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
FROM "library_borrowing"
WHERE ("library_borrowing"."patron_id" = %s AND "library_borrowing"."id" = %s);
-- with [2, 2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","draft":', CASE WHEN "library_critique"."patron_id" = %s THEN concat(coalesce((to_json("library_critique"."draft"::text))::text, 'null')) ELSE 'null' END, '}') AS "ms_0"
  FROM "library_critique"
  WHERE (("library_critique"."shown" OR "library_critique"."patron_id" = %s) AND NOT "library_critique"."shown")
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;
-- with [2, 2]
