-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 7, 11.0]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 7, 11.0]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 7, 11.0]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)) AND NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 4.0, 5, "6", true]', '$."weight"', '$."weight"', '$."weight"', '[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CASE json_type(U0."details", %s) WHEN 'integer' THEN 'real' ELSE json_type(U0."details", %s) END, json_extract(U0."details", %s)) IN (
      SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
      FROM json_each(%s))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '$."weight"', '$."weight"', '$."weight"', '[3, 7, 11.0]']

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."language"', '$."language"', '$."language"', '["ja", "JA", "ru ", "\', \'"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."language"', '$."language"', '$."language"', '["ja", "JA", "ru ", "\', \'"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."language"', '$."language"', '$."language"', '["ja", "JA", "ru ", "\', \'"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)) AND NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 4.0, 5, "6", true]', '$."weight"', '$."weight"', '$."weight"', '[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CASE json_type(U0."details", %s) WHEN 'integer' THEN 'real' ELSE json_type(U0."details", %s) END, json_extract(U0."details", %s)) IN (
      SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
      FROM json_each(%s))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '$."language"', '$."language"', '$."language"', '["ja", "JA", "ru ", "\', \'"]']

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '["3", true, "1", false]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '["3", true, "1", false]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '["3", true, "1", false]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)) AND NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 4.0, 5, "6", true]', '$."weight"', '$."weight"', '$."weight"', '[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CASE json_type(U0."details", %s) WHEN 'integer' THEN 'real' ELSE json_type(U0."details", %s) END, json_extract(U0."details", %s)) IN (
      SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
      FROM json_each(%s))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '$."weight"', '$."weight"', '$."weight"', '["3", true, "1", false]']

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)) AND NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 4.0, 5, "6", true]', '$."weight"', '$."weight"', '$."weight"', '[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CASE json_type(U0."details", %s) WHEN 'integer' THEN 'real' ELSE json_type(U0."details", %s) END, json_extract(U0."details", %s)) IN (
      SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
      FROM json_each(%s))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '$."weight"', '$."weight"', '$."weight"', '[]']

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."nothing"[0]', '$."nothing"[0]', '$."nothing"[0]', '["a"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."nothing"[0]', '$."nothing"[0]', '$."nothing"[0]', '["a"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."nothing"[0]', '$."nothing"[0]', '$."nothing"[0]', '["a"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)) AND NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 4.0, 5, "6", true]', '$."weight"', '$."weight"', '$."weight"', '[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CASE json_type(U0."details", %s) WHEN 'integer' THEN 'real' ELSE json_type(U0."details", %s) END, json_extract(U0."details", %s)) IN (
      SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
      FROM json_each(%s))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '$."nothing"[0]', '$."nothing"[0]', '$."nothing"[0]', '["a"]']

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE json_type(NULL, %s) WHEN 'integer' THEN 'real' ELSE json_type(NULL, %s) END, json_extract(NULL, %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$.""', '$.""', '$.""', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type(NULL, %s) WHEN 'integer' THEN 'real' ELSE json_type(NULL, %s) END, json_extract(NULL, %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$.""', '$.""', '$.""', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type(NULL, %s) WHEN 'integer' THEN 'real' ELSE json_type(NULL, %s) END, json_extract(NULL, %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$.""', '$.""', '$.""', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)) AND NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 4.0, 5, "6", true]', '$."weight"', '$."weight"', '$."weight"', '[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CASE json_type(NULL, %s) WHEN 'integer' THEN 'real' ELSE json_type(NULL, %s) END, json_extract(NULL, %s)) IN (
      SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
      FROM json_each(%s))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '$.""', '$.""', '$.""', '[]']

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."language"', '$."language"', '$."language"', '["en"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."language"', '$."language"', '$."language"', '["en"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."language"', '$."language"', '$."language"', '["en"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s)) AND NOT ((CASE json_type("library_volume"."details", %s) WHEN 'integer' THEN 'real' ELSE json_type("library_volume"."details", %s) END, json_extract("library_volume"."details", %s)) IN (
    SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '[3, 4.0, 5, "6", true]', '$."weight"', '$."weight"', '$."weight"', '[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CASE json_type(U0."details", %s) WHEN 'integer' THEN 'real' ELSE json_type(U0."details", %s) END, json_extract(U0."details", %s)) IN (
      SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value
      FROM json_each(%s))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '$."language"', '$."language"', '$."language"', '["en"]']
