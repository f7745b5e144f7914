-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","best":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"stars":%%s,"text":%%s}', U0."stars", CASE WHEN (U0."stars" >= %s) THEN printf('%%s', json_quote(CAST(U0."text" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown" AND U0."stars" >= %s)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 12) t;
-- with [2, 2]
