-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) LIKE %s ESCAPE '\' AND mainspring_matches((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END), %s))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', '%u', '$."language"', '$."language"', '$."language"', '^[a-z]+$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) > %s AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', 3, '$."weight"', '$."weight"', '$."weight"', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."weight"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."weight"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')) AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3', '$."language"', '$."language"', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."language"', '$."language"', '$."language"', '"ja"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) LIKE %s ESCAPE '\' AND mainspring_matches((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END), %s))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', '%\\%', '$."language"', '$."language"', '$."language"', '^[a-z]+$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) > %s AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', 3, '$."weight"', '$."weight"', '$."weight"', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."language"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."language"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', '"ja"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')) AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3', '$."language"', '$."language"', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."nothing"[0]."is"."here"', '$."nothing"[0]."is"."here"', '$."nothing"[0]."is"."here"', '{"a": [1]}']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) LIKE %s ESCAPE '\' AND mainspring_matches((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END), %s))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', '%\\%n', '$."language"', '$."language"', '$."language"', '^[a-z]+$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) > %s AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', 3, '$."weight"', '$."weight"', '$."weight"', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."nothing"[0]."is"."here"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."nothing"[0]."is"."here"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."nothing"[0]."is"."here"', '$."nothing"[0]."is"."here"', '$."nothing"[0]."is"."here"', '{"a": [1]}']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')) AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3', '$."language"', '$."language"', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN JSON_TYPE(NULL, %s) IN ('true','false','null') THEN JSON_TYPE(NULL, %s) ELSE JSON_EXTRACT(NULL, %s) END) = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$.""', '$.""', '$.""', 'true']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) LIKE %s ESCAPE '\' AND mainspring_matches((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END), %s))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', '%n', '$."language"', '$."language"', '$."language"', '^[a-z]+$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) > %s AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', 3, '$."weight"', '$."weight"', '$."weight"', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE(NULL, %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$.""']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE(NULL, %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$.""']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE WHEN JSON_TYPE(NULL, %s) IN ('true','false','null') THEN JSON_TYPE(NULL, %s) ELSE JSON_EXTRACT(NULL, %s) END) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$.""', '$.""', '$.""', 'true']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')) AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3', '$."language"', '$."language"', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN JSON_TYPE(NULL, %s) IN ('true','false','null') THEN JSON_TYPE(NULL, %s) ELSE JSON_EXTRACT(NULL, %s) END) = JSON_EXTRACT(%s, '$')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$.""', '$.""', '$.""', '[1, {"a": null}]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) LIKE %s ESCAPE '\' AND mainspring_matches((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END), %s))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', '%n', '$."language"', '$."language"', '$."language"', '^[a-z]+$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) > %s AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', 3, '$."weight"', '$."weight"', '$."weight"', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE(NULL, %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$.""']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE(NULL, %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$.""']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE WHEN JSON_TYPE(NULL, %s) IN ('true','false','null') THEN JSON_TYPE(NULL, %s) ELSE JSON_EXTRACT(NULL, %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$.""', '$.""', '$.""', '[1, {"a": null}]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')) AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3', '$."language"', '$."language"', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN JSON_TYPE(NULL, %s) IN ('true','false','null') THEN JSON_TYPE(NULL, %s) ELSE JSON_EXTRACT(NULL, %s) END) = JSON_EXTRACT(%s, '$')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$.""', '$.""', '$.""', '1.5']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) LIKE %s ESCAPE '\' AND mainspring_matches((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END), %s))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', "%'", '$."language"', '$."language"', '$."language"', '^[a-z]+$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) > %s AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', 3, '$."weight"', '$."weight"', '$."weight"', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE(NULL, %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$.""']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE(NULL, %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$.""']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE WHEN JSON_TYPE(NULL, %s) IN ('true','false','null') THEN JSON_TYPE(NULL, %s) ELSE JSON_EXTRACT(NULL, %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$.""', '$.""', '$.""', '1.5']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')) AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3', '$."language"', '$."language"', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"', '$."%s"."$.weight"."[0]"."*"."\\u00fc"', '$."%s"."$.weight"."[0]"."*"."\\u00fc"', '"3"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) LIKE %s ESCAPE '\' AND mainspring_matches((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END), %s))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."language"', '$."language"', '$."language"', '%\\\\', '$."language"', '$."language"', '$."language"', '^[a-z]+$']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) > %s AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', 3, '$."weight"', '$."weight"', '$."weight"', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE JSON_TYPE("library_volume"."details", %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"', '$."%s"."$.weight"."[0]"."*"."\\u00fc"', '$."%s"."$.weight"."[0]"."*"."\\u00fc"', '"3"']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ((CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$')) AND (CASE WHEN JSON_TYPE("library_volume"."details", %s) IN ('true','false','null') THEN JSON_TYPE("library_volume"."details", %s) ELSE JSON_EXTRACT("library_volume"."details", %s) END) = JSON_EXTRACT(%s, '$'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['$."weight"', '$."weight"', '$."weight"', '3', '$."language"', '$."language"', '$."language"', '"en"']
