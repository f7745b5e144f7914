-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "Group by order"."id", '"}') AS "ms_0"
  FROM "Group by order"
  ORDER BY "Group by order"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":"', "keys_plain"."Plain No", '"}') AS "ms_0"
  FROM "keys_plain"
  ORDER BY "keys_plain"."Plain No" ASC LIMIT 100) t;
