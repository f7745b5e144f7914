-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s,"id":"%%s","nodeId":"%%s"}', json_quote(CAST("library_volume"."title" AS TEXT)), "library_volume"."id", mainspring_base64(printf('["Volume","%%s"]', "library_volume"."id"))) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;
