-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Oddity","%%s"]', "names_oddity"."customPK"))) AS "ms_0"
  FROM "names_oddity"
  ORDER BY "names_oddity"."customPK" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"eq":%%s,"some":%%s}', "names_operator"."eq", json_quote(CAST("names_operator"."some" AS TEXT))) AS "ms_0"
  FROM "names_operator"
  ORDER BY "names_operator"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"class":%%s,"from":%%s,"import":%%s}', json_quote(CAST("names_keyword"."class_" AS TEXT)), json_quote(CAST("names_keyword"."from_" AS TEXT)), json_quote(CAST("names_keyword"."import" AS TEXT))) AS "ms_0"
  FROM "names_keyword"
  ORDER BY "names_keyword"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Ubung","%%s"]', "names_übung"."id"))) AS "ms_0"
  FROM "names_übung"
  ORDER BY "names_übung"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"fooBar_":%%s,"fooBar":%%s}', json_quote(CAST("names_twin"."fooBar" AS TEXT)), json_quote(CAST("names_twin"."foo_bar" AS TEXT))) AS "ms_0"
  FROM "names_twin"
  ORDER BY "names_twin"."id" ASC LIMIT 100) t;
