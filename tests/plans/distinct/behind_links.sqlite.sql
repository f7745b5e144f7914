-- statements, default: 2, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","volumes":%%s,"longest":%%s,"helped":%%s}', "library_writer"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE U0."writer_id" = ("library_writer"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT %s) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","lendable":%%s,"pages":%%s}', V0."id", CASE WHEN V0."lendable" THEN 'true' WHEN NOT V0."lendable" THEN 'false' END, coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable" ORDER BY U0."lendable" ASC, U0."pages" DESC NULLS FIRST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."lendable" ASC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id") WHERE U1."writer_id" = ("library_writer"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT 2 OFFSET 1) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 2, 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"critiques":%%s,"subjects":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"stars":%%s}', V0."stars") AS "ms_0"
      FROM "library_critique" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."stars" ORDER BY U0."stars" ASC, U0."id" ASC) AS "qual0" FROM "library_critique" U0 WHERE U0."volume_id" = ("library_volume"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."stars" ASC, V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(V0."title" AS TEXT))) AS "ms_0"
      FROM "library_subject" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."title" ORDER BY U0."title" ASC, U0."id" ASC) AS "qual0" FROM "library_subject" U0 INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id") WHERE U1."volume_id" = ("library_volume"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."title" ASC, V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [1, 1]

-- statements, default: 2, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","volumes":%%s,"longest":%%s,"helped":%%s}', "library_writer"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE U0."writer_id" = ("library_writer"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT %s) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","lendable":%%s,"pages":%%s}', V0."id", CASE WHEN V0."lendable" THEN 'true' WHEN NOT V0."lendable" THEN 'false' END, coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable" ORDER BY U0."lendable" ASC, U0."pages" DESC NULLS FIRST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."lendable" ASC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id") WHERE U1."writer_id" = ("library_writer"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT 2 OFFSET 1) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 20, 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"critiques":%%s,"subjects":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"stars":%%s}', V0."stars") AS "ms_0"
      FROM "library_critique" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."stars" ORDER BY U0."stars" ASC, U0."id" ASC) AS "qual0" FROM "library_critique" U0 WHERE U0."volume_id" = ("library_volume"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."stars" ASC, V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(V0."title" AS TEXT))) AS "ms_0"
      FROM "library_subject" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."title" ORDER BY U0."title" ASC, U0."id" ASC) AS "qual0" FROM "library_subject" U0 INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id") WHERE U1."volume_id" = ("library_volume"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."title" ASC, V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [1, 1]

-- statements, default: 2, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","volumes":%%s,"longest":%%s,"helped":%%s}', "library_writer"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE U0."writer_id" = ("library_writer"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT %s) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","lendable":%%s,"pages":%%s}', V0."id", CASE WHEN V0."lendable" THEN 'true' WHEN NOT V0."lendable" THEN 'false' END, coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable" ORDER BY U0."lendable" ASC, U0."pages" DESC NULLS FIRST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."lendable" ASC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id") WHERE U1."writer_id" = ("library_writer"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."pages" ASC NULLS LAST, V0."id" ASC LIMIT 2 OFFSET 1) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"critiques":%%s,"subjects":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"stars":%%s}', V0."stars") AS "ms_0"
      FROM "library_critique" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."stars" ORDER BY U0."stars" ASC, U0."id" ASC) AS "qual0" FROM "library_critique" U0 WHERE U0."volume_id" = ("library_volume"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."stars" ASC, V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(V0."title" AS TEXT))) AS "ms_0"
      FROM "library_subject" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."title" ORDER BY U0."title" ASC, U0."id" ASC) AS "qual0" FROM "library_subject" U0 INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id") WHERE U1."volume_id" = ("library_volume"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."title" ASC, V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [1, 1]
