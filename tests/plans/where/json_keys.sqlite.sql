-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN JSON_TYPE("library_volume"."details", %s) IS NOT NULL END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL AND JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"', '$."language"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL OR JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"', '$."language"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL OR JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"', '$."language"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['{"language": "en", "weight": 3}']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['{"language": "en", "weight": 3}']

-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN JSON_TYPE("library_volume"."details", %s) IS NOT NULL END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."nothing"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL AND JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"', '$."nothing"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL OR JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"', '$."nothing"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL OR JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"', '$."nothing"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['{"weight": 3}']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['{"weight": 3}']

-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN JSON_TYPE("library_volume"."details", %s) IS NOT NULL END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."\\u0001"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL AND JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."\\u0001"', '$."weight"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL OR JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."\\u0001"', '$."weight"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL OR JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."\\u0001"', '$."weight"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['3']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['3']

-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN JSON_TYPE("library_volume"."details", %s) IS NOT NULL END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$.""']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN "library_volume"."details" IS NOT NULL END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."\\u0001"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (CASE WHEN "library_volume"."details" IS NOT NULL THEN (JSON_TYPE("library_volume"."details", %s) IS NOT NULL) END)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."\\u0001"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['"text"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['"text"']
