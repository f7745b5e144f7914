-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","vaultId":"%%s","doorId":%%s,"person":%%s,"helpers":%%s}', "links_visit"."id", "links_visit"."vault_id", CASE WHEN "links_visit"."door_id" IS NULL THEN 'null' ELSE printf('"%%s"', "links_visit"."door_id") END, coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("links_visit"."person_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_person" U0
      INNER JOIN "unexposed_escort" U1 ON (U0."id" = U1."person_id")
      WHERE U1."visit_id" = ("links_visit"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_visit"
  ORDER BY "links_visit"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"visits":%%s,"helpedVisits":%%s}', json_quote(CAST("links_person"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "links_visit" U0
      WHERE U0."person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "links_visit" U0
      INNER JOIN "unexposed_escort" U1 ON (U0."id" = U1."visit_id")
      WHERE U1."person_id" = ("links_person"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_person"
  ORDER BY "links_person"."id" ASC LIMIT 2) t;
