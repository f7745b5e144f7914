-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"code":', to_json("library_press"."code"::text), '}') AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "links_membership"."id", '","since":', to_json("links_membership"."since"), '}') AS "ms_0"
  FROM "links_membership"
  ORDER BY "links_membership"."since" DESC, "links_membership"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '"}') AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 100) t;
