-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","exact":"%%s"}', "fields_numbers"."id", mainspring_decimal("fields_numbers"."exact", 10, 30)) AS "ms_0"
  FROM "fields_numbers"
  WHERE "fields_numbers"."exact" < %s
  ORDER BY "fields_numbers"."id" ASC LIMIT 100) t;
-- with [Decimal('1000')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"whole":"%%s"}', mainspring_decimal("fields_numbers"."whole", 0, 20)) AS "ms_0"
  FROM "fields_numbers"
  WHERE "fields_numbers"."whole" < %s
  ORDER BY "fields_numbers"."id" ASC LIMIT 100) t;
-- with [Decimal('1000')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"exact":%%s}', CASE WHEN "fields_maybenumbers"."exact" IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal("fields_maybenumbers"."exact", 10, 30)) END) AS "ms_0"
  FROM "fields_maybenumbers"
  WHERE "fields_maybenumbers"."exact" IS NOT NULL
  ORDER BY "fields_maybenumbers"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"percent":"%%s"}', printf('%%.2f', "keys_rate"."percent")) AS "ms_0"
  FROM "keys_rate"
  ORDER BY "keys_rate"."id" ASC LIMIT 100) t;
