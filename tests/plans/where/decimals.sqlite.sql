-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('2.45')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('50.00')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['["4.90", "7.35"]']

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('2.45')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('50.00')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[]']
