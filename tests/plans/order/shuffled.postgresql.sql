-- statements, default: 6, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC) t;
-- with [7, 0, 7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with [7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE((U0."id")::text, '')), '')), ''))) ASC, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [7, 7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE((U0."id")::text, '')), '')), ''))) ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with [7]

-- statements, default: 6, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [8]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC) t;
-- with [8, 5, 8]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [8]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with [7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE((U0."id")::text, '')), '')), ''))) ASC, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [8, 8]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE((U0."id")::text, '')), '')), ''))) ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with [8]

-- statements, default: 6, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [-2147483648]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC) t;
-- with [-2147483648, 10, -2147483648]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [-2147483648]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with [7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE((U0."id")::text, '')), '')), ''))) ASC, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with [-2147483648, -2147483648]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE((U0."id")::text, '')), '')), ''))) ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with [-2147483648]

-- statements, default: 6, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY "library_volume"."id" ASC) t;
-- with [0]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_volume"."id")::text, '')), '')), ''))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with [7]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
