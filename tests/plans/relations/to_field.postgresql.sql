-- statements, default: 4, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"country":', coalesce((
    SELECT concat('{"iso":', to_json(U0."iso"::text), ',"alpha3":', to_json(U0."alpha3"::text), '}') AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."alpha3" = ("keys_bycode"."land")), 'null'), ',"number":', coalesce((
    SELECT concat('{"iso":', to_json(U0."iso"::text), ',"number":', coalesce((U0."number")::text, 'null'), '}') AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."number" = ("keys_bycode"."number_id")), 'null'), '}') AS "ms_0"
  FROM "keys_bycode"
  ORDER BY "keys_bycode"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"iso":', to_json("keys_country"."iso"::text), ',"byCode":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "keys_bycode" U0
      WHERE U0."land" = ("keys_country"."alpha3")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"byNumber":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "keys_bycode" U0
      WHERE U0."number_id" = ("keys_country"."number")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "keys_country"
  ORDER BY "keys_country"."iso" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "keys_bycode"."id", '"}') AS "ms_0"
  FROM "keys_bycode"
  WHERE ("keys_bycode"."land" IS NOT NULL AND "keys_bycode"."land" IN (
    SELECT U0."alpha3" AS "alpha3"
    FROM "keys_country" U0
    WHERE U0."iso" = %s) AND "keys_bycode"."number_id" IS NOT NULL AND "keys_bycode"."number_id" IN (
    SELECT U0."number" AS "number"
    FROM "keys_country" U0
    WHERE U0."name"::text LIKE %s))
  ORDER BY "keys_bycode"."id" ASC LIMIT 100) t;
-- with ['DE', 'F%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "keys_bycode"."id", '"}') AS "ms_0"
  FROM "keys_bycode"
  LEFT OUTER JOIN "keys_country" T3 ON ("keys_bycode"."number_id" = T3."number")
  ORDER BY T3."name" ASC NULLS LAST, "keys_bycode"."id" ASC LIMIT 100) t;
