-- statements, default: 5, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '","name":', to_json("keys_desk"."name"::text), '}') AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT DISTINCT ON (U0."tenant_id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
    FROM "keys_desk" U0
    ORDER BY 1 DESC, U0."name" DESC, 2 ASC)
  ORDER BY "keys_desk"."tenant_id" DESC, "keys_desk"."name" DESC, "keys_desk"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '"}') AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
    FROM "keys_desk" U0
    WHERE U0."name"::text LIKE %s
    ORDER BY 2 ASC, 1 ASC)
  ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t;
-- with ['%1%', 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"room":', to_json("keys_slot"."room"::text), ',"day":', to_json("keys_slot"."day"), '}') AS "ms_0"
  FROM "keys_slot"
  WHERE ("keys_slot"."room", "keys_slot"."day", "keys_slot"."token") IN (
    SELECT DISTINCT ON (U0."room") U0."room" AS "room", U0."day" AS "day", U0."token" AS "token"
    FROM "keys_slot" U0
    ORDER BY 1 ASC, 2 ASC, 3 ASC)
  ORDER BY "keys_slot"."room" ASC, "keys_slot"."day" ASC, "keys_slot"."token" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
      FROM "keys_desk" U0
      ORDER BY 2 ASC, 1 ASC)))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "keys_desk"."id", '","tenantId":"', "keys_desk"."tenant_id", '"}') AS "ms_0"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
      FROM "keys_desk" U0
      ORDER BY 2 ASC, 1 ASC)
    ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "keys_desk"."tenant_id", "keys_desk"."id"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
      FROM "keys_desk" U0
      ORDER BY 2 ASC, 1 ASC) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT concat('"~marker:CURSOR:3c66918daa31:', translate(encode(convert_to(concat('["', "keys_desk"."id", '","', "keys_desk"."tenant_id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
      FROM "keys_desk"
      WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
        SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
        FROM "keys_desk" U0
        ORDER BY 2 ASC, 1 ASC)
      ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [1, 1, 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "keys_tenant"."id", '","desks":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","name":', to_json(V0."name"::text), '}') AS "ms_0"
      FROM "keys_desk" V0
      WHERE (V0."tenant_id", V0."id") IN (
        SELECT DISTINCT ON (U0."name") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
        FROM "keys_desk" U0
        WHERE U0."tenant_id" = ("keys_tenant"."id")
        ORDER BY U0."name" DESC, 1 ASC, 2 ASC)
      ORDER BY V0."name" DESC, V0."tenant_id" ASC, V0."id" ASC LIMIT %s) t), '}') AS "ms_0"
  FROM "keys_tenant"
  ORDER BY "keys_tenant"."id" ASC LIMIT 100) t;
-- with [1]

-- statements, default: 5, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '","name":', to_json("keys_desk"."name"::text), '}') AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT DISTINCT ON (U0."tenant_id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
    FROM "keys_desk" U0
    ORDER BY 1 DESC, U0."name" DESC, 2 ASC)
  ORDER BY "keys_desk"."tenant_id" DESC, "keys_desk"."name" DESC, "keys_desk"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '"}') AS "ms_0"
  FROM "keys_desk"
  WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
    SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
    FROM "keys_desk" U0
    WHERE U0."name"::text LIKE %s
    ORDER BY 2 ASC, 1 ASC)
  ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t;
-- with ['%1%', 10]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"room":', to_json("keys_slot"."room"::text), ',"day":', to_json("keys_slot"."day"), '}') AS "ms_0"
  FROM "keys_slot"
  WHERE ("keys_slot"."room", "keys_slot"."day", "keys_slot"."token") IN (
    SELECT DISTINCT ON (U0."room") U0."room" AS "room", U0."day" AS "day", U0."token" AS "token"
    FROM "keys_slot" U0
    ORDER BY 1 ASC, 2 ASC, 3 ASC)
  ORDER BY "keys_slot"."room" ASC, "keys_slot"."day" ASC, "keys_slot"."token" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
      FROM "keys_desk" U0
      ORDER BY 2 ASC, 1 ASC)))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "keys_desk"."id", '","tenantId":"', "keys_desk"."tenant_id", '"}') AS "ms_0"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
      FROM "keys_desk" U0
      ORDER BY 2 ASC, 1 ASC)
    ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "keys_desk"."tenant_id", "keys_desk"."id"
    FROM "keys_desk"
    WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
      SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
      FROM "keys_desk" U0
      ORDER BY 2 ASC, 1 ASC) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT concat('"~marker:CURSOR:3c66918daa31:', translate(encode(convert_to(concat('["', "keys_desk"."id", '","', "keys_desk"."tenant_id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
      FROM "keys_desk"
      WHERE ("keys_desk"."tenant_id", "keys_desk"."id") IN (
        SELECT DISTINCT ON (U0."id") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
        FROM "keys_desk" U0
        ORDER BY 2 ASC, 1 ASC)
      ORDER BY "keys_desk"."id" ASC, "keys_desk"."tenant_id" ASC LIMIT %s) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [10, 10, 10]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "keys_tenant"."id", '","desks":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","name":', to_json(V0."name"::text), '}') AS "ms_0"
      FROM "keys_desk" V0
      WHERE (V0."tenant_id", V0."id") IN (
        SELECT DISTINCT ON (U0."name") U0."tenant_id" AS "tenant_id", U0."id" AS "id"
        FROM "keys_desk" U0
        WHERE U0."tenant_id" = ("keys_tenant"."id")
        ORDER BY U0."name" DESC, 1 ASC, 2 ASC)
      ORDER BY V0."name" DESC, V0."tenant_id" ASC, V0."id" ASC LIMIT %s) t), '}') AS "ms_0"
  FROM "keys_tenant"
  ORDER BY "keys_tenant"."id" ASC LIMIT 100) t;
-- with [10]
