-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"serial":"%%s"}', substr("library_copy"."serial", 1, 8) || '-' || substr("library_copy"."serial", 9, 4) || '-' || substr("library_copy"."serial", 13, 4) || '-' || substr("library_copy"."serial", 17, 4) || '-' || substr("library_copy"."serial", 21)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."serial" DESC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"serial":"%%s"}', substr("library_copy"."serial", 1, 8) || '-' || substr("library_copy"."serial", 9, 4) || '-' || substr("library_copy"."serial", 13, 4) || '-' || substr("library_copy"."serial", 17, 4) || '-' || substr("library_copy"."serial", 21)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."serial" ASC LIMIT 3) t;
