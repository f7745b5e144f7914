-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"char":', to_json("fields_texts"."char"::text), ',"text":', to_json("fields_texts"."text"::text), ',"slug":', to_json("fields_texts"."slug"::text), ',"email":', to_json("fields_texts"."email"::text), ',"url":', to_json("fields_texts"."url"::text), ',"address":', to_json(host("fields_texts"."address")), ',"address4":', to_json(host("fields_texts"."address_4")), ',"identifier":"', "fields_texts"."identifier", '","path":', to_json("fields_texts"."path"::text), '}') AS "ms_0"
  FROM "fields_texts"
  WHERE NOT ("fields_texts"."char" = ANY(%s))
  ORDER BY "fields_texts"."id" ASC LIMIT 5) t;
-- with [['nul\x01']]
