-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","subtitle":%%s}', "library_volume"."id", coalesce(CAST(json_quote(CAST("library_volume"."subtitle" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."subtitle" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 50) t;
-- with ['part 1']
