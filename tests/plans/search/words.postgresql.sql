-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro%', '%kokoro%', '%kokoro%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ((UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro%', '%kokoro%', '%kokoro%', '%natsume%', '%natsume%', '%natsume%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ((UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%natsume%', '%natsume%', '%natsume%', '%kokoro%', '%kokoro%', '%kokoro%', '%1%', '%1%', '%1%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ((UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%war%', '%war%', '%war%', '%AND%', '%AND%', '%AND%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%100\\%%', '%100\\%%', '%100\\%%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\_%', '%\\_%', '%\\_%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ((UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%part%', '%part%', '%part%', '%3%', '%3%', '%3%']
