-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","published":%%s}', "library_volume"."id", CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1950-01-01']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['["1950-01-01", "1903-02-01"]']

-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","published":%%s}', "library_volume"."id", CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1966-11-22']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['["1966-11-22", "1903-02-01"]']

-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","published":%%s}', "library_volume"."id", CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['0001-01-01']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['["0001-01-01", "1903-02-01"]']

-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","published":%%s}', "library_volume"."id", CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['9999-12-31']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['["9999-12-31", "1903-02-01"]']
