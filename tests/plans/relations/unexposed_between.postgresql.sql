-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "links_visit"."id", '","vaultId":"', "links_visit"."vault_id", '","doorId":', CASE WHEN "links_visit"."door_id" IS NULL THEN 'null' ELSE concat('"', "links_visit"."door_id", '"') END, ',"person":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("links_visit"."person_id")), 'null'), ',"helpers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "unexposed_escort" U1 ON (U0."id" = U1."person_id")
      WHERE U1."visit_id" = ("links_visit"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_visit"
  ORDER BY "links_visit"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("links_person"."name"::text), ',"visits":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "links_visit" U0
      WHERE U0."person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"helpedVisits":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "links_visit" U0
      INNER JOIN "unexposed_escort" U1 ON (U0."id" = U1."visit_id")
      WHERE U1."person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_person"
  ORDER BY "links_person"."id" ASC LIMIT 2) t;
