-- statements, default: 6, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '', 0, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST(U0."id" AS text), %s)), %s)), %s))) ASC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '', 1, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumes":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST(U0."id" AS text), %s)), %s)), %s))) ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

-- statements, default: 6, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 8, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 8, '', ':', '', '', '', '', 5, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 8, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 8, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST(U0."id" AS text), %s)), %s)), %s))) ASC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 8, '', ':', '', '', '', '', 1, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 8, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumes":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST(U0."id" AS text), %s)), %s)), %s))) ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 8, '', ':', '', '', '', '']

-- statements, default: 6, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', -2147483648, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', -2147483648, '', ':', '', '', '', '', 10, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', -2147483648, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', -2147483648, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST(U0."id" AS text), %s)), %s)), %s))) ASC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', -2147483648, '', ':', '', '', '', '', 1, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', -2147483648, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumes":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST(U0."id" AS text), %s)), %s)), %s))) ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', -2147483648, '', ':', '', '', '', '']

-- statements, default: 6, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT 5 OFFSET %s) "library_volume"
  ORDER BY "library_volume"."id" ASC) t;
-- with [0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_volume"."id" AS text), %s)), %s)), %s))) ASC, "library_volume"."id" ASC LIMIT 5) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumes":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
