-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) = ANY(%s::jsonb[])
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['11.0', '3', '7']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['11.0', '3', '7']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['11.0', '3', '7']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) = ANY(%s::jsonb[]) AND NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[])))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"6"', '3', '4.0', '5', 'true'], 'weight', ['4']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."details" -> %s) = ANY(%s::jsonb[])) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['weight', ['11.0', '3', '7']]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) = ANY(%s::jsonb[])
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['language', ['"JA"', '"\', \'"', '"ja"', '"ru "']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['language', ['"JA"', '"\', \'"', '"ja"', '"ru "']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['language', ['"JA"', '"\', \'"', '"ja"', '"ru "']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) = ANY(%s::jsonb[]) AND NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[])))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"6"', '3', '4.0', '5', 'true'], 'weight', ['4']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."details" -> %s) = ANY(%s::jsonb[])) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['language', ['"JA"', '"\', \'"', '"ja"', '"ru "']]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) = ANY(%s::jsonb[])
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"1"', '"3"', 'false', 'true']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"1"', '"3"', 'false', 'true']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"1"', '"3"', 'false', 'true']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) = ANY(%s::jsonb[]) AND NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[])))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"6"', '3', '4.0', '5', 'true'], 'weight', ['4']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."details" -> %s) = ANY(%s::jsonb[])) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['weight', ['"1"', '"3"', 'false', 'true']]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) = ANY(%s::jsonb[])
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) = ANY(%s::jsonb[]) AND NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[])))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"6"', '3', '4.0', '5', 'true'], 'weight', ['4']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."details" -> %s) = ANY(%s::jsonb[])) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['weight', []]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" #> '{nothing,0}') = ANY( E'{"\\"a\\""}'::jsonb[])
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" #> '{nothing,0}') = ANY( E'{"\\"a\\""}'::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" #> '{nothing,0}') = ANY( E'{"\\"a\\""}'::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) = ANY(%s::jsonb[]) AND NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[])))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"6"', '3', '4.0', '5', 'true'], 'weight', ['4']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."details" #> '{nothing,0}') = ANY( E'{"\\"a\\""}'::jsonb[])) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CAST(NULL AS jsonb) -> '') = ANY('{}'::jsonb[])
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CAST(NULL AS jsonb) -> '') = ANY('{}'::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ((CAST(NULL AS jsonb) -> '') = ANY('{}'::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) = ANY(%s::jsonb[]) AND NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[])))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"6"', '3', '4.0', '5', 'true'], 'weight', ['4']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (CAST(NULL AS jsonb) -> '') = ANY('{}'::jsonb[])) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."details" -> %s) = ANY(%s::jsonb[])
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['language', ['"en"']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['language', ['"en"']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[]))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['language', ['"en"']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (("library_volume"."details" -> %s) = ANY(%s::jsonb[]) AND NOT (("library_volume"."details" -> %s) = ANY(%s::jsonb[])))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['weight', ['"6"', '3', '4.0', '5', 'true'], 'weight', ['4']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."details" -> %s) = ANY(%s::jsonb[])) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['language', ['"en"']]
