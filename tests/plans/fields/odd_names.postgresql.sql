-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Oddity","', "names_oddity"."customPK", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
  FROM "names_oddity"
  ORDER BY "names_oddity"."customPK" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"eq":', "names_operator"."eq", ',"some":', to_json("names_operator"."some"::text), '}') AS "ms_0"
  FROM "names_operator"
  ORDER BY "names_operator"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"class":', to_json("names_keyword"."class_"::text), ',"from":', to_json("names_keyword"."from_"::text), ',"import":', to_json("names_keyword"."import"::text), '}') AS "ms_0"
  FROM "names_keyword"
  ORDER BY "names_keyword"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Ubung","', "names_übung"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
  FROM "names_übung"
  ORDER BY "names_übung"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"fooBar_":', to_json("names_twin"."fooBar"::text), ',"fooBar":', to_json("names_twin"."foo_bar"::text), '}') AS "ms_0"
  FROM "names_twin"
  ORDER BY "names_twin"."id" ASC LIMIT 100) t;
