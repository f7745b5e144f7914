-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"text":%%s,"about":%%s,"also":%%s}', json_quote(CAST("links_note"."text" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("links_note"."about_id")), 'null'), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("links_note"."also_id")), 'null')) AS "ms_0"
  FROM "links_note"
  ORDER BY "links_note"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"length":%%s,"peers":%%s,"readers":%%s,"owners":%%s}', "links_wire"."length", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"length":%%s}', U0."length") AS "ms_0"
      FROM "links_wire" U0
      INNER JOIN "links_wire_peers" U1 ON (U0."id" = U1."to_wire_id")
      WHERE U1."from_wire_id" = ("links_wire"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_wire_readers" U1 ON (U0."id" = U1."person_id")
      WHERE U1."wire_id" = ("links_wire"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_wire_owners" U1 ON (U0."id" = U1."person_id")
      WHERE U1."wire_id" = ("links_wire"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_wire"
  ORDER BY "links_wire"."id" ASC LIMIT 100) t;
