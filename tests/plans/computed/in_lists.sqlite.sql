-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > %s) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, '[true]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."pages" > %s) IN (
    SELECT value
    FROM json_each(%s))) AND NOT (((CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC))) IN (
    SELECT value
    FROM json_each(%s))) AND (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, '[true]', '["2.80"]', Decimal('3')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > %s IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > %s) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, '[true, false]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."pages" > %s) IN (
    SELECT value
    FROM json_each(%s))) AND NOT (((CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC))) IN (
    SELECT value
    FROM json_each(%s))) AND (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, '[true, false]', '["2.80"]', Decimal('3')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > %s IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > %s) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."pages" > %s) IN (
    SELECT value
    FROM json_each(%s))) AND NOT (((CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC))) IN (
    SELECT value
    FROM json_each(%s))) AND (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300, '[]', '["2.80"]', Decimal('3')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > %s IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]
