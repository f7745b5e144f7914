-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","patron":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_0"
  FROM "library_critique"
  WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
  ORDER BY (
    SELECT U0."name" AS "ms_sort"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s)) LIMIT 1) ASC NULLS LAST, "library_critique"."id" ASC LIMIT 100) t;
-- with [1, 1, 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","patron":', coalesce((
    SELECT concat('{"email":', CASE WHEN (U0."id" = %s) THEN concat(to_json(U0."email"::text)) ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_0"
  FROM "library_critique"
  WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
  ORDER BY (
    SELECT CASE WHEN (U0."id" = %s) THEN U0."email" ELSE NULL END AS "ms_sort"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s)) LIMIT 1) DESC NULLS FIRST, "library_critique"."id" ASC LIMIT 8) t;
-- with [1, 1, 1, 1, 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"rack":', CASE WHEN "library_copy"."number" = 1 THEN coalesce((
    SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE 'null' END, '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY CASE WHEN "library_copy"."number" = 1 THEN (
    SELECT U0."label" AS "ms_sort"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id") LIMIT 1) ELSE NULL END ASC NULLS LAST, "library_copy"."volume_id" DESC NULLS FIRST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
