-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("links_club"."name"::text), ',"guests":[],"memberships":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"since":', to_json(U0."since"), ',"person":null}') AS "ms_0"
      FROM "links_membership" U0
      WHERE U0."club_id" = ("links_club"."id")
      ORDER BY U0."since" DESC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_club"
  ORDER BY "links_club"."id" ASC LIMIT 100) t;
