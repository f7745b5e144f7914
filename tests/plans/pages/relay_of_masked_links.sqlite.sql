-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"code":%%s,"volumeConnection":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}', json_quote(CAST("library_press"."code" AS TEXT))) AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;
