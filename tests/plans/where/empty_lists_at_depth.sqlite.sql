-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1)) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '["100% Wool"]', '[]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '["100% Wool"]', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" IN (
      SELECT value
      FROM json_each(%s)) AND NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s)))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '["100% Wool"]', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '[]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '[]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" IN (
      SELECT value
      FROM json_each(%s)) OR NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with ['[]', '[]']

-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1)) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '[]', '[]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '[]', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" IN (
      SELECT value
      FROM json_each(%s)) AND NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s)))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '[]', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '[]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '[]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" IN (
      SELECT value
      FROM json_each(%s)) OR NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with ['[]', '[]']

-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1)) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '["left"]', '["right"]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '["left"]', '["right"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" IN (
      SELECT value
      FROM json_each(%s)) AND NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s)))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '["left"]', '["right"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '["right"]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '["right"]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" IN (
      SELECT value
      FROM json_each(%s)) OR NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with ['["right"]', '["right"]']

-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1)) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '[]', '["hall"]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" IN (
        SELECT value
        FROM json_each(%s)) AND NOT (U0."label" IN (
        SELECT value
        FROM json_each(%s)))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 1, '[]', '["hall"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" IN (
      SELECT value
      FROM json_each(%s)) AND NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s)))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '[]', '["hall"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '["hall"]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, '["hall"]', 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_rack"."id") AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" IN (
      SELECT value
      FROM json_each(%s)) OR NOT (U0."label" IN (
      SELECT value
      FROM json_each(%s))))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with ['["hall"]', '["hall"]']

-- statements, default: 6, rows: 6

-- the same as before
