-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("links_note"."text"::text), ',"about":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("links_note"."about_id")), 'null'), ',"also":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("links_note"."also_id")), 'null'), '}') AS "ms_0"
  FROM "links_note"
  ORDER BY "links_note"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"length":', "links_wire"."length", ',"peers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"length":', U0."length", '}') AS "ms_0"
      FROM "links_wire" U0
      INNER JOIN "links_wire_peers" U1 ON (U0."id" = U1."to_wire_id")
      WHERE U1."from_wire_id" = ("links_wire"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"readers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_wire_readers" U1 ON (U0."id" = U1."person_id")
      WHERE U1."wire_id" = ("links_wire"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"owners":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_wire_owners" U1 ON (U0."id" = U1."person_id")
      WHERE U1."wire_id" = ("links_wire"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_wire"
  ORDER BY "links_wire"."id" ASC LIMIT 100) t;
