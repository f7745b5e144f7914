-- statements, default: 6, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) DESC, "library_volume"."id" ASC LIMIT 6) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) >= %s AND (
    SELECT (CAST(MAX(U0."price") AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) > %s)
  ORDER BY (
    SELECT (CAST(SUM(U0."price") AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [1, Decimal('10')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"serial":"%%s"}', substr("library_copy"."serial", 1, 8) || '-' || substr("library_copy"."serial", 9, 4) || '-' || substr("library_copy"."serial", 13, 4) || '-' || substr("library_copy"."serial", 17, 4) || '-' || substr("library_copy"."serial", 21)) AS "ms_0"
  FROM "library_copy"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_copy" U0
    WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" = %s) LIMIT 1))
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_copy" U0
    WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))) DESC, "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 5) t;
-- with [1, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_critique"."id") AS "ms_0"
  FROM "library_critique"
  INNER JOIN "library_volume" ON ("library_critique"."volume_id" = "library_volume"."id")
  ORDER BY CASE WHEN "library_critique"."volume_id" IS NOT NULL THEN (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) ELSE NULL END DESC NULLS FIRST, "library_critique"."id" ASC LIMIT 4) t;

SELECT (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
    FROM "library_volume"
    ORDER BY (
      SELECT MAX(U0."pages") AS "ms_measure"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) DESC NULLS LAST, "library_volume"."id" ASC LIMIT 3) t), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT printf('"~marker:CURSOR:99b078b6edf3:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST((
        SELECT MAX(U0."pages") AS "ms_measure"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) AS TEXT), 'null'), "library_volume"."id"))) AS "ms_0"
      FROM "library_volume"
      ORDER BY (
        SELECT MAX(U0."pages") AS "ms_measure"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) DESC NULLS LAST, "library_volume"."id" ASC LIMIT 3) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","volumes":%%s}', "library_writer"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY (
        SELECT COUNT(*) AS "ms_measure"
        FROM "library_volume"
        WHERE ("library_volume"."writer_id" = (U0."writer_id") AND "library_volume"."price" < (U0."price"))) DESC, U0."id" ASC LIMIT 2) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;

-- statements, default: 6, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) DESC, "library_volume"."id" ASC LIMIT 6) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) >= %s AND (
    SELECT (CAST(MAX(U0."price") AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) > %s)
  ORDER BY (
    SELECT (CAST(SUM(U0."price") AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [2, Decimal('10')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"serial":"%%s"}', substr("library_copy"."serial", 1, 8) || '-' || substr("library_copy"."serial", 9, 4) || '-' || substr("library_copy"."serial", 13, 4) || '-' || substr("library_copy"."serial", 17, 4) || '-' || substr("library_copy"."serial", 21)) AS "ms_0"
  FROM "library_copy"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_copy" U0
    WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" = %s) LIMIT 1))
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_copy" U0
    WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))) DESC, "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 5) t;
-- with [1, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_critique"."id") AS "ms_0"
  FROM "library_critique"
  INNER JOIN "library_volume" ON ("library_critique"."volume_id" = "library_volume"."id")
  ORDER BY CASE WHEN "library_critique"."volume_id" IS NOT NULL THEN (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) ELSE NULL END DESC NULLS FIRST, "library_critique"."id" ASC LIMIT 4) t;

SELECT (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
    FROM "library_volume"
    ORDER BY (
      SELECT MAX(U0."pages") AS "ms_measure"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) DESC NULLS LAST, "library_volume"."id" ASC LIMIT 3) t), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT printf('"~marker:CURSOR:99b078b6edf3:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST((
        SELECT MAX(U0."pages") AS "ms_measure"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) AS TEXT), 'null'), "library_volume"."id"))) AS "ms_0"
      FROM "library_volume"
      ORDER BY (
        SELECT MAX(U0."pages") AS "ms_measure"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) DESC NULLS LAST, "library_volume"."id" ASC LIMIT 3) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","volumes":%%s}', "library_writer"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY (
        SELECT COUNT(*) AS "ms_measure"
        FROM "library_volume"
        WHERE ("library_volume"."writer_id" = (U0."writer_id") AND "library_volume"."price" < (U0."price"))) DESC, U0."id" ASC LIMIT 2) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
