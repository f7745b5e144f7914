-- statements, default: 1, rows: 2

SELECT printf('{"code":%%s,"note":%%s,"uses":%%s}', json_quote(CAST("keys_label"."code" AS TEXT)), json_quote(CAST("keys_label"."note" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['']

-- statements, default: 1, rows: 2

SELECT printf('{"code":%%s,"note":%%s,"uses":%%s}', json_quote(CAST("keys_label"."code" AS TEXT)), json_quote(CAST("keys_label"."note" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['0']

-- statements, default: 1, rows: 2

SELECT printf('{"code":%%s,"note":%%s,"uses":%%s}', json_quote(CAST("keys_label"."code" AS TEXT)), json_quote(CAST("keys_label"."note" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['it\'s "quoted"']

-- statements, default: 1, rows: 2

SELECT printf('{"code":%%s,"note":%%s,"uses":%%s}', json_quote(CAST("keys_label"."code" AS TEXT)), json_quote(CAST("keys_label"."note" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['100%']

-- statements, default: 1, rows: 2

SELECT printf('{"code":%%s,"note":%%s,"uses":%%s}', json_quote(CAST("keys_label"."code" AS TEXT)), json_quote(CAST("keys_label"."note" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['ключ 🔑']

-- statements, default: 1, rows: 2

SELECT printf('{"code":%%s,"note":%%s,"uses":%%s}', json_quote(CAST("keys_label"."code" AS TEXT)), json_quote(CAST("keys_label"."note" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['null']
