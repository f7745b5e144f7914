-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s}', "library_copy"."number") AS "ms_0"
  FROM "library_copy"
  WHERE "library_copy"."serial" = %s
  ORDER BY "library_copy"."serial" ASC LIMIT 100) t;
-- with ['0123456789ab4def8123456789abcdef']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"serial":"%%s"}', substr("library_copy"."serial", 1, 8) || '-' || substr("library_copy"."serial", 9, 4) || '-' || substr("library_copy"."serial", 13, 4) || '-' || substr("library_copy"."serial", 17, 4) || '-' || substr("library_copy"."serial", 21)) AS "ms_0"
  FROM "library_copy"
  WHERE "library_copy"."serial" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_copy"."serial" ASC LIMIT 100) t;
-- with ['["0123456789ab4def8123456789abcdef"]']
