-- statements, default: 1, rows: 2

SELECT concat('{"code":', to_json("keys_label"."code"::text), ',"note":', to_json("keys_label"."note"::text), ',"uses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['']

-- statements, default: 1, rows: 2

SELECT concat('{"code":', to_json("keys_label"."code"::text), ',"note":', to_json("keys_label"."note"::text), ',"uses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['0']

-- statements, default: 1, rows: 2

SELECT concat('{"code":', to_json("keys_label"."code"::text), ',"note":', to_json("keys_label"."note"::text), ',"uses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['it\'s "quoted"']

-- statements, default: 1, rows: 2

SELECT concat('{"code":', to_json("keys_label"."code"::text), ',"note":', to_json("keys_label"."note"::text), ',"uses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['100%']

-- statements, default: 1, rows: 2

SELECT concat('{"code":', to_json("keys_label"."code"::text), ',"note":', to_json("keys_label"."note"::text), ',"uses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['ключ 🔑']

-- statements, default: 1, rows: 2

SELECT concat('{"code":', to_json("keys_label"."code"::text), ',"note":', to_json("keys_label"."note"::text), ',"uses":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "keys_labeluse" U0
    WHERE U0."label_id" = ("keys_label"."code")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['null']
