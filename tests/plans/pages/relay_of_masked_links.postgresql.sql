-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"code":', to_json("library_press"."code"::text), ',"volumeConnection":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}') AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;
