-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro%', '%kokoro%', '%kokoro%']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro%', '%kokoro%', '%kokoro%', '%natsume%', '%natsume%', '%natsume%']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%natsume%', '%natsume%', '%natsume%', '%kokoro%', '%kokoro%', '%kokoro%', '%1%', '%1%', '%1%']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%war%', '%war%', '%war%', '%AND%', '%AND%', '%AND%']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%100\\%%', '%100\\%%', '%100\\%%']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\_%', '%\\_%', '%\\_%']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%part%', '%part%', '%part%', '%3%', '%3%', '%3%']
