-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"rack":%%s,"beside":%%s}', "library_copy"."number", CASE WHEN "library_copy"."number" = %s THEN coalesce((
    SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE %s END, CASE WHEN "library_copy"."number" = %s THEN (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"serial":"%%s","number":%%s,"rack":%%s}', substr(U0."serial", 1, 8) || '-' || substr(U0."serial", 9, 4) || '-' || substr(U0."serial", 13, 4) || '-' || substr(U0."serial", 17, 4) || '-' || substr(U0."serial", 21), U0."number", CASE WHEN (U0."number" = %s) THEN CASE WHEN U0."rack_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', U0."rack_id") END ELSE %s END) AS "ms_0"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" = %s)
      ORDER BY U0."volume_id" ASC NULLS LAST, U0."serial" ASC LIMIT 100) t) ELSE %s END) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 12) t;
-- with [1, 'null', 1, 1, 'null', 1, '[]']
