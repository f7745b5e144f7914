-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" ->> %s)::text LIKE %s AND ("library_volume"."details" ->> %s)::text ~ %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', '%u', 'language', '^[a-z]+$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) > %s AND ("library_volume"."details" -> %s) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'weight', Jsonb(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['weight']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['weight']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['weight', Jsonb(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."details" -> %s) = %s) AND ("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'language', Jsonb('en')]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['language', Jsonb('ja')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" ->> %s)::text LIKE %s AND ("library_volume"."details" ->> %s)::text ~ %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', '%\\%', 'language', '^[a-z]+$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) > %s AND ("library_volume"."details" -> %s) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'weight', Jsonb(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['language']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['language']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', Jsonb('ja')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."details" -> %s) = %s) AND ("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'language', Jsonb('en')]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #> '{nothing,0,is,here}') = '{"a": [1]}'::jsonb
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" ->> %s)::text LIKE %s AND ("library_volume"."details" ->> %s)::text ~ %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', '%\\%n', 'language', '^[a-z]+$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) > %s AND ("library_volume"."details" -> %s) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'weight', Jsonb(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #> '{nothing,0,is,here}') IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #> '{nothing,0,is,here}') IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" #> '{nothing,0,is,here}') = '{"a": [1]}'::jsonb)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."details" -> %s) = %s) AND ("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'language', Jsonb('en')]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CAST(NULL AS jsonb) -> %s) = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['', Jsonb(True)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" ->> %s)::text LIKE %s AND ("library_volume"."details" ->> %s)::text ~ %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', '%n', 'language', '^[a-z]+$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) > %s AND ("library_volume"."details" -> %s) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'weight', Jsonb(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CAST(NULL AS jsonb) -> %s) IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CAST(NULL AS jsonb) -> %s) IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CAST(NULL AS jsonb) -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['', Jsonb(True)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."details" -> %s) = %s) AND ("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'language', Jsonb('en')]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #>  E'{"\\"quoted\\"","back\\\\slash"}') = '[1, {"a": null}]'::jsonb
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" ->> %s)::text LIKE %s AND ("library_volume"."details" ->> %s)::text ~ %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', '%n', 'language', '^[a-z]+$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) > %s AND ("library_volume"."details" -> %s) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'weight', Jsonb(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #>  E'{"\\"quoted\\"","back\\\\slash"}') IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #>  E'{"\\"quoted\\"","back\\\\slash"}') IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" #>  E'{"\\"quoted\\"","back\\\\slash"}') = '[1, {"a": null}]'::jsonb)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."details" -> %s) = %s) AND ("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'language', Jsonb('en')]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CAST(NULL AS jsonb) -> '') = '1.5'::jsonb
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" ->> %s)::text LIKE %s AND ("library_volume"."details" ->> %s)::text ~ %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', "%'", 'language', '^[a-z]+$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) > %s AND ("library_volume"."details" -> %s) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'weight', Jsonb(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CAST(NULL AS jsonb) -> '') IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CAST(NULL AS jsonb) -> '') IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CAST(NULL AS jsonb) -> '') = '1.5'::jsonb)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."details" -> %s) = %s) AND ("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'language', Jsonb('en')]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #> '{%%s,$.weight,[0],*,ü}') = '"3"'::jsonb
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" ->> %s)::text LIKE %s AND ("library_volume"."details" ->> %s)::text ~ %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['language', '%\\\\', 'language', '^[a-z]+$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) > %s AND ("library_volume"."details" -> %s) <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'weight', Jsonb(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #> '{%%s,$.weight,[0],*,ü}') IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #> '{%%s,$.weight,[0],*,ü}') IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" #> '{%%s,$.weight,[0],*,ü}') = '"3"'::jsonb)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."details" -> %s) = %s) AND ("library_volume"."details" -> %s) = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', Jsonb(3), 'language', Jsonb('en')]
