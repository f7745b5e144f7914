-- statements, default: 2, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT %s) t), ',"longest":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","lendable":', (V0."lendable")::text, ',"pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
        ORDER BY U0."lendable" ASC, U0."pages" DESC NULLS FIRST, U0."id" ASC)
      ORDER BY V0."lendable" ASC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), ',"helped":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
        WHERE U1."writer_id" = ("library_writer"."id")
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT 2 OFFSET 1) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [2, Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"critiques":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"stars":', V0."stars", '}') AS "ms_0"
      FROM "library_critique" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."stars") U0."id" AS "pk"
        FROM "library_critique" U0
        WHERE U0."volume_id" = ("library_volume"."id")
        ORDER BY U0."stars" ASC, U0."id" ASC)
      ORDER BY V0."stars" ASC, V0."id" ASC LIMIT 100) t), ',"subjects":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(V0."title"::text), '}') AS "ms_0"
      FROM "library_subject" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."title") U0."id" AS "pk"
        FROM "library_subject" U0
        INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
        WHERE U1."volume_id" = ("library_volume"."id")
        ORDER BY U0."title" ASC, U0."id" ASC)
      ORDER BY V0."title" ASC, V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

-- statements, default: 2, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT %s) t), ',"longest":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","lendable":', (V0."lendable")::text, ',"pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
        ORDER BY U0."lendable" ASC, U0."pages" DESC NULLS FIRST, U0."id" ASC)
      ORDER BY V0."lendable" ASC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), ',"helped":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
        WHERE U1."writer_id" = ("library_writer"."id")
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT 2 OFFSET 1) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [20, Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"critiques":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"stars":', V0."stars", '}') AS "ms_0"
      FROM "library_critique" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."stars") U0."id" AS "pk"
        FROM "library_critique" U0
        WHERE U0."volume_id" = ("library_volume"."id")
        ORDER BY U0."stars" ASC, U0."id" ASC)
      ORDER BY V0."stars" ASC, V0."id" ASC LIMIT 100) t), ',"subjects":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(V0."title"::text), '}') AS "ms_0"
      FROM "library_subject" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."title") U0."id" AS "pk"
        FROM "library_subject" U0
        INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
        WHERE U1."volume_id" = ("library_volume"."id")
        ORDER BY U0."title" ASC, U0."id" ASC)
      ORDER BY V0."title" ASC, V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

-- statements, default: 2, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT %s) t), ',"longest":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","lendable":', (V0."lendable")::text, ',"pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
        ORDER BY U0."lendable" ASC, U0."pages" DESC NULLS FIRST, U0."id" ASC)
      ORDER BY V0."lendable" ASC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), ',"helped":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
        WHERE U1."writer_id" = ("library_writer"."id")
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT 2 OFFSET 1) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [0, Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"critiques":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"stars":', V0."stars", '}') AS "ms_0"
      FROM "library_critique" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."stars") U0."id" AS "pk"
        FROM "library_critique" U0
        WHERE U0."volume_id" = ("library_volume"."id")
        ORDER BY U0."stars" ASC, U0."id" ASC)
      ORDER BY V0."stars" ASC, V0."id" ASC LIMIT 100) t), ',"subjects":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(V0."title"::text), '}') AS "ms_0"
      FROM "library_subject" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."title") U0."id" AS "pk"
        FROM "library_subject" U0
        INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
        WHERE U1."volume_id" = ("library_volume"."id")
        ORDER BY U0."title" ASC, U0."id" ASC)
      ORDER BY V0."title" ASC, V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
