-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cheaper":%%s,"longest":%%s}', "library_volume"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","lendable":%%s,"price":%%s}', V0."id", CASE WHEN V0."lendable" THEN 'true' WHEN NOT V0."lendable" THEN 'false' END, CASE WHEN V0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', V0."price")) END) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable" ORDER BY U0."lendable" ASC, U0."price" DESC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."lendable" ASC, V0."price" DESC NULLS LAST, V0."id" ASC LIMIT %s) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable" ORDER BY U0."lendable" DESC, U0."pages" DESC NULLS FIRST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."pages" > %s) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."lendable" DESC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 10) t;
-- with [1, 1, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"beside":%%s}', "library_copy"."number", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"serial":"%%s","number":%%s}', substr(V0."serial", 1, 8) || '-' || substr(V0."serial", 9, 4) || '-' || substr(V0."serial", 13, 4) || '-' || substr(V0."serial", 17, 4) || '-' || substr(V0."serial", 21), V0."number") AS "ms_0"
      FROM "library_copy" V0
      WHERE V0."serial" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."serial" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."number" ORDER BY U0."number" ASC, U0."volume_id" DESC NULLS FIRST, U0."serial" ASC) AS "qual0" FROM "library_copy" U0 WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial"))) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."number" ASC, V0."volume_id" DESC NULLS FIRST, V0."serial" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
-- with [1]

-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cheaper":%%s,"longest":%%s}', "library_volume"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","lendable":%%s,"price":%%s}', V0."id", CASE WHEN V0."lendable" THEN 'true' WHEN NOT V0."lendable" THEN 'false' END, CASE WHEN V0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', V0."price")) END) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable" ORDER BY U0."lendable" ASC, U0."price" DESC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."lendable" ASC, V0."price" DESC NULLS LAST, V0."id" ASC LIMIT %s) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', V0."id", coalesce(CAST(V0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable" ORDER BY U0."lendable" DESC, U0."pages" DESC NULLS FIRST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."pages" > %s) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."lendable" DESC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 10) t;
-- with [1, 10, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"beside":%%s}', "library_copy"."number", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"serial":"%%s","number":%%s}', substr(V0."serial", 1, 8) || '-' || substr(V0."serial", 9, 4) || '-' || substr(V0."serial", 13, 4) || '-' || substr(V0."serial", 17, 4) || '-' || substr(V0."serial", 21), V0."number") AS "ms_0"
      FROM "library_copy" V0
      WHERE V0."serial" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."serial" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."number" ORDER BY U0."number" ASC, U0."volume_id" DESC NULLS FIRST, U0."serial" ASC) AS "qual0" FROM "library_copy" U0 WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial"))) ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."number" ASC, V0."volume_id" DESC NULLS FIRST, V0."serial" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
-- with [1]
