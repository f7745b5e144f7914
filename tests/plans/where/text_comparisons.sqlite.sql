-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","isbn":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."isbn" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."isbn" > %s AND "library_volume"."isbn" <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['9780000000020', '9780000000023']
