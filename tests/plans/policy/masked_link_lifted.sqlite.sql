-- statements, default: 3, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_press"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."press_id" = ("library_press"."code")
      ORDER BY U0."id" ASC LIMIT 2) t)) AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"patron":%%s}', coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_patron" U0
    WHERE U0."id" = ("library_critique"."patron_id")), 'null')) AS "ms_0"
  FROM "library_critique"
  ORDER BY "library_critique"."id" ASC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"rack":%%s}', "library_copy"."number", coalesce((
    SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null')) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 13) t;
