-- statements, default: 1, rows: 1

SELECT printf('{"id":"%%s","name":%%s}', "keys_huge"."id", json_quote(CAST("keys_huge"."name" AS TEXT))) AS "ms_0"
FROM "keys_huge"
WHERE "keys_huge"."id" = %s;
-- with [9223372036854775807]

-- statements, default: 1, rows: 1

SELECT printf('{"id":"%%s","name":%%s}', "keys_huge"."id", json_quote(CAST("keys_huge"."name" AS TEXT))) AS "ms_0"
FROM "keys_huge"
WHERE "keys_huge"."id" = %s;
-- with [-9223372036854775808]

-- statements, default: 1, rows: 1

SELECT printf('{"id":"%%s","name":%%s}', "keys_huge"."id", json_quote(CAST("keys_huge"."name" AS TEXT))) AS "ms_0"
FROM "keys_huge"
WHERE "keys_huge"."id" = %s;
-- with [9007199254740993]
