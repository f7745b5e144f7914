-- statements, default: 4, rows: 6

SELECT "custom_fields_prefixed"."key" AS "ms_0", concat(',"name":', to_json("custom_fields_prefixed"."name"::text), ',"uses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "custom_fields_prefixeduse" U0
    WHERE U0."one_id" = ("custom_fields_prefixed"."key")
    ORDER BY U0."id" ASC LIMIT 100) t), ',"manyUses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "custom_fields_prefixeduse" U0
    INNER JOIN "custom_fields_prefixeduse_many" U1 ON (U0."id" = U1."prefixeduse_id")
    WHERE U1."prefixed_id" = ("custom_fields_prefixed"."key")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_1"
FROM "custom_fields_prefixed"
ORDER BY "custom_fields_prefixed"."name" ASC, "custom_fields_prefixed"."key" ASC NULLS LAST LIMIT 100;

SELECT concat('{"id":"', "custom_fields_prefixeduse"."id", '","one":') AS "ms_0", "custom_fields_prefixeduse"."one_id" AS "ms_1", "custom_fields_prefixeduse"."id" AS "ms_2"
FROM "custom_fields_prefixeduse"
ORDER BY "custom_fields_prefixeduse"."id" ASC LIMIT 100;

SELECT "custom_fields_prefixed"."key" AS "ms_key", "custom_fields_prefixed"."key" AS "ms_0", concat(',"name":', to_json("custom_fields_prefixed"."name"::text), '}') AS "ms_1"
FROM "custom_fields_prefixed"
WHERE "custom_fields_prefixed"."key" = ANY(%s);
-- with [[Int8(7), Int8(9007199254740993)]]

SELECT "k"."key", "c".*
FROM unnest(%s::bigint[]) AS "k"("key")
CROSS JOIN LATERAL (
  SELECT "custom_fields_prefixed"."key" AS "ms_0"
  FROM "custom_fields_prefixed"
  INNER JOIN "custom_fields_prefixeduse_many" ON ("custom_fields_prefixed"."key" = "custom_fields_prefixeduse_many"."prefixed_id")
  WHERE "custom_fields_prefixeduse_many"."prefixeduse_id" = ("k"."key")
  ORDER BY "custom_fields_prefixed"."key" ASC NULLS LAST LIMIT 100) "c";
-- with [[1, 2]]
