-- statements, default: 2, rows: 9

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"members":%%s,"guests":%%s,"watchers":%%s,"memberships":%%s}', json_quote(CAST("links_club"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_membership" U1 ON (U0."id" = U1."person_id")
      WHERE U1."club_id" = ("links_club"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_club_guests" U1 ON (U0."id" = U1."person_id")
      WHERE U1."club_id" = ("links_club"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "links_club_watchers" U1 ON (U0."id" = U1."person_id")
      WHERE U1."club_id" = ("links_club"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","since":"%%s","person":%%s,"sponsor":%%s}', V0."id", V0."since", coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "links_person" U0
        WHERE U0."id" = (V0."person_id")), 'null'), coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "links_person" U0
        WHERE U0."id" = (V0."sponsor_id")), 'null')) AS "ms_0"
      FROM "links_membership" V0
      WHERE V0."club_id" = ("links_club"."id")
      ORDER BY V0."since" DESC, V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_club"
  ORDER BY "links_club"."id" ASC LIMIT 5) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"clubs":%%s,"memberships":%%s,"sponsored":%%s}', json_quote(CAST("links_person"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_club" U0
      INNER JOIN "links_membership" U1 ON (U0."id" = U1."club_id")
      WHERE U1."person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "links_membership" U0
      WHERE U0."person_id" = ("links_person"."id")
      ORDER BY U0."since" DESC, U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "links_membership" U0
      WHERE U0."sponsor_id" = ("links_person"."id")
      ORDER BY U0."since" DESC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_person"
  ORDER BY "links_person"."id" ASC LIMIT 3) t;
