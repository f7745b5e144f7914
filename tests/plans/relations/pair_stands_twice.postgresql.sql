-- statements, default: 2, rows: 9

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("links_club"."name"::text), ',"members":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_membership" U1 ON (U0."id" = U1."person_id")
      WHERE U1."club_id" = ("links_club"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"guests":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_club_guests" U1 ON (U0."id" = U1."person_id")
      WHERE U1."club_id" = ("links_club"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"watchers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_club_watchers" U1 ON (U0."id" = U1."person_id")
      WHERE U1."club_id" = ("links_club"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"memberships":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","since":', to_json(V0."since"), ',"person":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "links_person" U0
        WHERE U0."id" = (V0."person_id")), 'null'), ',"sponsor":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "links_person" U0
        WHERE U0."id" = (V0."sponsor_id")), 'null'), '}') AS "ms_0"
      FROM "links_membership" V0
      WHERE V0."club_id" = ("links_club"."id")
      ORDER BY V0."since" DESC, V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_club"
  ORDER BY "links_club"."id" ASC LIMIT 5) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("links_person"."name"::text), ',"clubs":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_club" U0
      INNER JOIN "links_membership" U1 ON (U0."id" = U1."club_id")
      WHERE U1."person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"memberships":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "links_membership" U0
      WHERE U0."person_id" = ("links_person"."id")
      ORDER BY U0."since" DESC, U0."id" ASC LIMIT 100) t), ',"sponsored":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "links_membership" U0
      WHERE U0."sponsor_id" = ("links_person"."id")
      ORDER BY U0."since" DESC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_person"
  ORDER BY "links_person"."id" ASC LIMIT 3) t;
