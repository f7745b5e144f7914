-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"guests":[],"memberships":%%s}', json_quote(CAST("links_club"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"since":"%%s","person":null}', U0."since") AS "ms_0"
      FROM "links_membership" U0
      WHERE U0."club_id" = ("links_club"."id")
      ORDER BY U0."since" DESC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_club"
  ORDER BY "links_club"."id" ASC LIMIT 100) t;
