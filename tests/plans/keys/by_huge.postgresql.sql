-- statements, default: 1, rows: 1

SELECT concat('{"id":"', "keys_huge"."id", '","name":', to_json("keys_huge"."name"::text), '}') AS "ms_0"
FROM "keys_huge"
WHERE "keys_huge"."id" = %s;
-- with [Int8(9223372036854775807)]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', "keys_huge"."id", '","name":', to_json("keys_huge"."name"::text), '}') AS "ms_0"
FROM "keys_huge"
WHERE "keys_huge"."id" = %s;
-- with [Int8(-9223372036854775808)]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', "keys_huge"."id", '","name":', to_json("keys_huge"."name"::text), '}') AS "ms_0"
FROM "keys_huge"
WHERE "keys_huge"."id" = %s;
-- with [Int8(9007199254740993)]
