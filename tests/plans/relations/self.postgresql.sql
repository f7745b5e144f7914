-- statements, default: 1, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("links_person"."name"::text), ',"boss":', coalesce((
    SELECT concat('{"name":', to_json(V0."name"::text), ',"boss":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      WHERE U0."id" = (V0."boss_id")), 'null'), '}') AS "ms_0"
    FROM "links_person" V0
    WHERE V0."id" = ("links_person"."boss_id")), 'null'), ',"staff":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      WHERE U0."boss_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"friends":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_person_friends" U1 ON (U0."id" = U1."to_person_id")
      WHERE U1."from_person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"follows":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_person_follows" U1 ON (U0."id" = U1."to_person_id")
      WHERE U1."from_person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"followers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_person_follows" U1 ON (U0."id" = U1."from_person_id")
      WHERE U1."to_person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_person"
  ORDER BY "links_person"."id" ASC LIMIT 100) t;
