-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), ',"id":"', "library_volume"."id", '","nodeId":"', translate(encode(convert_to(concat('["Volume","', "library_volume"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;
