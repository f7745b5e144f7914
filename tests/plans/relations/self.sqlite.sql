-- statements, default: 1, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"boss":%%s,"staff":%%s,"friends":%%s,"follows":%%s,"followers":%%s}', json_quote(CAST("links_person"."name" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s,"boss":%%s}', json_quote(CAST(V0."name" AS TEXT)), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      WHERE U0."id" = (V0."boss_id")), 'null')) AS "ms_0"
    FROM "links_person" V0
    WHERE V0."id" = ("links_person"."boss_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      WHERE U0."boss_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_person_friends" U1 ON (U0."id" = U1."to_person_id")
      WHERE U1."from_person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_person_follows" U1 ON (U0."id" = U1."to_person_id")
      WHERE U1."from_person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_person_follows" U1 ON (U0."id" = U1."from_person_id")
      WHERE U1."to_person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_person"
  ORDER BY "links_person"."id" ASC LIMIT 100) t;
