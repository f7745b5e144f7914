-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","patron":%%s}', "library_critique"."id", coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_0"
  FROM "library_critique"
  WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
  ORDER BY (
    SELECT U0."name" AS "ms_sort"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s)) LIMIT 1) ASC NULLS LAST, "library_critique"."id" ASC LIMIT 100) t;
-- with [1, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","patron":%%s}', "library_critique"."id", coalesce((
    SELECT printf('{"email":%%s}', CASE WHEN (U0."id" = %s) THEN printf('%%s', json_quote(CAST(U0."email" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_0"
  FROM "library_critique"
  WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
  ORDER BY (
    SELECT CASE WHEN (U0."id" = %s) THEN U0."email" ELSE NULL END AS "ms_sort"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s)) LIMIT 1) DESC NULLS FIRST, "library_critique"."id" ASC LIMIT 8) t;
-- with [1, 1, 1, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"rack":%%s}', "library_copy"."number", CASE WHEN "library_copy"."number" = %s THEN coalesce((
    SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE %s END) AS "ms_0"
  FROM "library_copy"
  ORDER BY CASE WHEN "library_copy"."number" = %s THEN (
    SELECT U0."label" AS "ms_sort"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id") LIMIT 1) ELSE NULL END ASC NULLS LAST, "library_copy"."volume_id" DESC NULLS FIRST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
-- with [1, 'null', 1]
