-- statements, default: 2, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"holders":%%s}', json_quote(CAST("managers_hidden"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "managers_holder" U0
      WHERE U0."hidden_id" = ("managers_hidden"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "managers_hidden"
  WHERE NOT "managers_hidden"."deleted"
  ORDER BY "managers_hidden"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","hidden":%%s,"below":%%s,"chosen":%%s,"many":%%s}', "managers_holder"."id", coalesce((
    SELECT printf('{"name":%%s,"deleted":%%s}', json_quote(CAST(U0."name" AS TEXT)), CASE WHEN U0."deleted" THEN 'true' WHEN NOT U0."deleted" THEN 'false' END) AS "ms_0"
    FROM "managers_hidden" U0
    WHERE U0."id" = ("managers_holder"."hidden_id")), 'null'), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "managers_hiddenbelow" U0
    WHERE (NOT U0."deleted" AND U0."id" = ("managers_holder"."below_id"))), 'null'), CASE WHEN "managers_holder"."chosen_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "managers_holder"."chosen_id") END, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "managers_hidden" U0
      INNER JOIN "managers_holder_many" U1 ON (U0."id" = U1."hidden_id")
      WHERE (NOT U0."deleted" AND U1."holder_id" = ("managers_holder"."id"))
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "managers_holder"
  ORDER BY "managers_holder"."id" ASC LIMIT 100) t;
