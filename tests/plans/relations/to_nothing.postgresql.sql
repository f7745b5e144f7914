-- statements, default: 3, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "keys_pointer"."id", '","strict":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "keys_device" U0
    WHERE U0."serial" = ("keys_pointer"."strict_id")), 'null'), ',"loose":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."iso" = ("keys_pointer"."loose_id")), 'null'), ',"single":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "keys_tenant" U0
    WHERE U0."id" = ("keys_pointer"."single_id")), 'null'), ',"many":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "keys_tenant" U0
      INNER JOIN "keys_pointer_many" U1 ON (U0."id" = U1."tenant_id")
      WHERE U1."pointer_id" = ("keys_pointer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "keys_pointer"
  ORDER BY "keys_pointer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "keys_pointer"."id", '"}') AS "ms_0"
  FROM "keys_pointer"
  WHERE ("keys_pointer"."loose_id" IS NOT NULL AND "keys_pointer"."loose_id" IN (
    SELECT U0."iso" AS "iso"
    FROM "keys_country" U0
    WHERE U0."iso" IS NULL))
  ORDER BY "keys_pointer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "keys_pointer"."id", '"}') AS "ms_0"
  FROM "keys_pointer"
  ORDER BY (
    SELECT U0."name" AS "ms_sort"
    FROM "keys_tenant" U0
    WHERE U0."id" = ("keys_pointer"."single_id") LIMIT 1) ASC NULLS LAST, "keys_pointer"."id" DESC LIMIT 100) t;
