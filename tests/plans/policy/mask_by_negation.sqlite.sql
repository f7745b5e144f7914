-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","fine":"~marker:FORBIDDEN"}', "library_borrowing"."id") AS "ms_0"
  FROM "library_borrowing"
  ORDER BY "library_borrowing"."id" ASC LIMIT 3) t;
