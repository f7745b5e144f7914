-- statements, default: 4, rows: 6

SELECT "custom_fields_prefixed"."key" AS "ms_0", printf(',"name":%%s,"uses":%%s,"manyUses":%%s}', json_quote(CAST("custom_fields_prefixed"."name" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "custom_fields_prefixeduse" U0
    WHERE U0."one_id" = ("custom_fields_prefixed"."key")
    ORDER BY U0."id" ASC LIMIT 100) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "custom_fields_prefixeduse" U0
    INNER JOIN "custom_fields_prefixeduse_many" U1 ON (U0."id" = U1."prefixeduse_id")
    WHERE U1."prefixed_id" = ("custom_fields_prefixed"."key")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_1"
FROM "custom_fields_prefixed"
ORDER BY "custom_fields_prefixed"."name" ASC, "custom_fields_prefixed"."key" ASC NULLS LAST LIMIT 100;

SELECT printf('{"id":"%%s","one":', "custom_fields_prefixeduse"."id") AS "ms_0", "custom_fields_prefixeduse"."one_id" AS "ms_1", "custom_fields_prefixeduse"."id" AS "ms_2"
FROM "custom_fields_prefixeduse"
ORDER BY "custom_fields_prefixeduse"."id" ASC LIMIT 100;

SELECT "custom_fields_prefixed"."key" AS "ms_key", "custom_fields_prefixed"."key" AS "ms_0", printf(',"name":%%s}', json_quote(CAST("custom_fields_prefixed"."name" AS TEXT))) AS "ms_1"
FROM "custom_fields_prefixed"
WHERE "custom_fields_prefixed"."key" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[7, 9007199254740993]']

SELECT ms_key, ms_0
FROM (
  SELECT "custom_fields_prefixeduse_many"."prefixeduse_id" AS "ms_key", "custom_fields_prefixed"."key" AS "ms_0", ROW_NUMBER() OVER (PARTITION BY "custom_fields_prefixeduse_many"."prefixeduse_id" ORDER BY "custom_fields_prefixed"."key" ASC NULLS LAST) AS "ms_rank"
  FROM "custom_fields_prefixed"
  LEFT OUTER JOIN "custom_fields_prefixeduse_many" ON ("custom_fields_prefixed"."key" = "custom_fields_prefixeduse_many"."prefixed_id")
  WHERE "custom_fields_prefixeduse_many"."prefixeduse_id" IN (
    SELECT value
    FROM json_each(%s))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['[1, 2]']
