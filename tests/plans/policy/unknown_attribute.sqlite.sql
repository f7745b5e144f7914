-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"email":"~marker:FORBIDDEN"}', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0"
  FROM "library_patron"
  WHERE NOT "library_patron"."hidden"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
