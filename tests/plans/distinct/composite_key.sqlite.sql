-- statements, default: 5, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"tenantId":"%%s","id":"%%s","name":%%s}', "keys_desk"."tenant_id", "keys_desk"."id", json_quote(CAST("keys_desk"."name" AS TEXT))) AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT "tenant_id", "id"
    FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."tenant_id" ORDER BY U0."tenant_id" DESC, U0."name" DESC, U0."id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "keys_desk"."tenant_id" DESC, "keys_desk"."name" DESC, "keys_desk"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"tenantId":"%%s","id":"%%s"}', "keys_desk"."tenant_id", "keys_desk"."id") AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT "tenant_id", "id"
    FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 WHERE U0."name" LIKE %s ESCAPE '\' ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t;
-- with ['%1%', 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"room":%%s,"day":"%%s"}', json_quote(CAST("keys_slot"."room" AS TEXT)), "keys_slot"."day") AS "ms_0"
  FROM "keys_slot"
  WHERE ("keys_slot"."room", "keys_slot"."day", "keys_slot"."token") IN (
    SELECT "room", "day", "token"
    FROM ( SELECT * FROM ( SELECT U0."room" AS "room", U0."day" AS "day", U0."token" AS "token", ROW_NUMBER() OVER (PARTITION BY U0."room" ORDER BY U0."room" ASC, U0."day" ASC, U0."token" ASC) AS "qual0" FROM "keys_slot" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "keys_slot"."room" ASC, "keys_slot"."day" ASC, "keys_slot"."token" ASC LIMIT 100) t;
-- with [1]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT "tenant_id", "id"
      FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")) AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","tenantId":"%%s"}', "keys_desk"."id", "keys_desk"."tenant_id") AS "ms_0"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT "tenant_id", "id"
      FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
    ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "keys_desk"."tenant_id", "keys_desk"."id"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT "tenant_id", "id"
      FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask") LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT printf('"~marker:CURSOR:3c66918daa31:%%s"', mainspring_base64(printf('["%%s","%%s"]', "keys_desk"."id", "keys_desk"."tenant_id"))) AS "ms_0"
      FROM "keys_desk"
      WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
        SELECT "tenant_id", "id"
        FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [1, 1, 1, 1, 1, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","desks":%%s}', "keys_tenant"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","name":%%s}', V0."id", json_quote(CAST(V0."name" AS TEXT))) AS "ms_0"
      FROM "keys_desk" V0
      WHERE (V0."tenant_id", V0."id") IN (
        SELECT "tenant_id", "id"
        FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."name" ORDER BY U0."name" DESC, U0."tenant_id" ASC, U0."id" ASC) AS "qual0" FROM "keys_desk" U0 WHERE U0."tenant_id" = ("keys_tenant"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."name" DESC, V0."tenant_id" ASC, V0."id" ASC LIMIT %s) t)) AS "ms_0"
  FROM "keys_tenant"
  ORDER BY "keys_tenant"."id" ASC LIMIT 100) t;
-- with [1, 1]

-- statements, default: 5, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"tenantId":"%%s","id":"%%s","name":%%s}', "keys_desk"."tenant_id", "keys_desk"."id", json_quote(CAST("keys_desk"."name" AS TEXT))) AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT "tenant_id", "id"
    FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."tenant_id" ORDER BY U0."tenant_id" DESC, U0."name" DESC, U0."id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "keys_desk"."tenant_id" DESC, "keys_desk"."name" DESC, "keys_desk"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"tenantId":"%%s","id":"%%s"}', "keys_desk"."tenant_id", "keys_desk"."id") AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT "tenant_id", "id"
    FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 WHERE U0."name" LIKE %s ESCAPE '\' ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t;
-- with ['%1%', 1, 10]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"room":%%s,"day":"%%s"}', json_quote(CAST("keys_slot"."room" AS TEXT)), "keys_slot"."day") AS "ms_0"
  FROM "keys_slot"
  WHERE ("keys_slot"."room", "keys_slot"."day", "keys_slot"."token") IN (
    SELECT "room", "day", "token"
    FROM ( SELECT * FROM ( SELECT U0."room" AS "room", U0."day" AS "day", U0."token" AS "token", ROW_NUMBER() OVER (PARTITION BY U0."room" ORDER BY U0."room" ASC, U0."day" ASC, U0."token" ASC) AS "qual0" FROM "keys_slot" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "keys_slot"."room" ASC, "keys_slot"."day" ASC, "keys_slot"."token" ASC LIMIT 100) t;
-- with [1]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT "tenant_id", "id"
      FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")) AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","tenantId":"%%s"}', "keys_desk"."id", "keys_desk"."tenant_id") AS "ms_0"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT "tenant_id", "id"
      FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
    ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "keys_desk"."tenant_id", "keys_desk"."id"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT "tenant_id", "id"
      FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask") LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT printf('"~marker:CURSOR:3c66918daa31:%%s"', mainspring_base64(printf('["%%s","%%s"]', "keys_desk"."id", "keys_desk"."tenant_id"))) AS "ms_0"
      FROM "keys_desk"
      WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
        SELECT "tenant_id", "id"
        FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."id" ORDER BY U0."id" ASC, U0."tenant_id" ASC) AS "qual0" FROM "keys_desk" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [1, 1, 10, 1, 10, 1, 10]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","desks":%%s}', "keys_tenant"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","name":%%s}', V0."id", json_quote(CAST(V0."name" AS TEXT))) AS "ms_0"
      FROM "keys_desk" V0
      WHERE (V0."tenant_id", V0."id") IN (
        SELECT "tenant_id", "id"
        FROM ( SELECT * FROM ( SELECT U0."tenant_id" AS "tenant_id", U0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY U0."name" ORDER BY U0."name" DESC, U0."tenant_id" ASC, U0."id" ASC) AS "qual0" FROM "keys_desk" U0 WHERE U0."tenant_id" = ("keys_tenant"."id") ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY V0."name" DESC, V0."tenant_id" ASC, V0."id" ASC LIMIT %s) t)) AS "ms_0"
  FROM "keys_tenant"
  ORDER BY "keys_tenant"."id" ASC LIMIT 100) t;
-- with [1, 10]
