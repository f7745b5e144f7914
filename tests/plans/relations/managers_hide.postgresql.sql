-- statements, default: 2, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("managers_hidden"."name"::text), ',"holders":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "managers_holder" U0
      WHERE U0."hidden_id" = ("managers_hidden"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "managers_hidden"
  WHERE NOT "managers_hidden"."deleted"
  ORDER BY "managers_hidden"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "managers_holder"."id", '","hidden":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), ',"deleted":', (U0."deleted")::text, '}') AS "ms_0"
    FROM "managers_hidden" U0
    WHERE U0."id" = ("managers_holder"."hidden_id")), 'null'), ',"below":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "managers_hiddenbelow" U0
    WHERE (NOT U0."deleted" AND U0."id" = ("managers_holder"."below_id"))), 'null'), ',"chosen":', CASE WHEN "managers_holder"."chosen_id" IS NULL THEN 'null' ELSE concat('{"id":"', "managers_holder"."chosen_id", '"}') END, ',"many":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "managers_hidden" U0
      INNER JOIN "managers_holder_many" U1 ON (U0."id" = U1."hidden_id")
      WHERE (NOT U0."deleted" AND U1."holder_id" = ("managers_holder"."id"))
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "managers_holder"
  ORDER BY "managers_holder"."id" ASC LIMIT 100) t;
