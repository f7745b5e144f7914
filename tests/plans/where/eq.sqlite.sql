-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro 1']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro 9']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["Ünder 'quotes'"]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['']
