-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE mainspring_matches("library_volume"."title", %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['^[KW]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE mainspring_matches("library_volume"."title", '(?i)' || %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['^[KW]']

-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE mainspring_matches("library_volume"."title", %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['o$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE mainspring_matches("library_volume"."title", '(?i)' || %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['o$']

-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE mainspring_matches("library_volume"."title", %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['(peace|wool) [0-9]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE mainspring_matches("library_volume"."title", '(?i)' || %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['(peace|wool) [0-9]']
