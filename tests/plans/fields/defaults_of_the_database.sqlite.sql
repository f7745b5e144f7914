-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"count":%%s,"share":"%%s"}', json_quote(CAST("fields_defaults"."name" AS TEXT)), "fields_defaults"."count", printf('%%.3f', "fields_defaults"."share")) AS "ms_0"
  FROM "fields_defaults"
  ORDER BY "fields_defaults"."id" ASC LIMIT 100) t;
