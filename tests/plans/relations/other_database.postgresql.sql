-- statements, default: 6, rows: 8

SELECT concat('{"name":', to_json("elsewhere_ledger"."name"::text), ',"entries":') AS "ms_0", "elsewhere_ledger"."id" AS "ms_1"
FROM "elsewhere_ledger"
ORDER BY "elsewhere_ledger"."id" ASC LIMIT 5;

SELECT "k"."key", "c".*
FROM unnest(%s::bigint[]) AS "k"("key")
CROSS JOIN LATERAL (
  SELECT concat('{"amount":"', "elsewhere_entry"."amount", '","tags":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "elsewhere_mark" U0
      INNER JOIN "elsewhere_entry_tags" U1 ON (U0."id" = U1."mark_id")
      WHERE U1."entry_id" = ("elsewhere_entry"."id")
      ORDER BY U0."id" ASC LIMIT 5) t), ',"article":') AS "ms_0", "elsewhere_entry"."article_id" AS "ms_1"
  FROM "elsewhere_entry"
  WHERE "elsewhere_entry"."ledger_id" = ("k"."key")
  ORDER BY "elsewhere_entry"."id" ASC LIMIT 5) "c";
-- with [[1]]

SELECT "clash_one_article"."id" AS "ms_key", concat('{"title":', to_json("clash_one_article"."title"::text), '}') AS "ms_0"
FROM "clash_one_article"
WHERE "clash_one_article"."id" = ANY(%s);
-- with [[1, 404]]

SELECT concat('{"amount":"', "elsewhere_entry"."amount", '","ledger":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "elsewhere_ledger" U0
  WHERE U0."id" = ("elsewhere_entry"."ledger_id")), 'null'), ',"article":') AS "ms_0", "elsewhere_entry"."article_id" AS "ms_1"
FROM "elsewhere_entry"
ORDER BY "elsewhere_entry"."amount" ASC, "elsewhere_entry"."id" ASC LIMIT 5;

SELECT "clash_one_article"."id" AS "ms_key", concat('{"id":"', "clash_one_article"."id", '","title":', to_json("clash_one_article"."title"::text), '}') AS "ms_0"
FROM "clash_one_article"
WHERE "clash_one_article"."id" = ANY(%s);
-- with [[1, 404]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("elsewhere_mark"."name"::text), ',"entries":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"amount":"', U0."amount", '"}') AS "ms_0"
      FROM "elsewhere_entry" U0
      INNER JOIN "elsewhere_entry_tags" U1 ON (U0."id" = U1."entry_id")
      WHERE U1."mark_id" = ("elsewhere_mark"."id")
      ORDER BY U0."id" ASC LIMIT 2) t), '}') AS "ms_0"
  FROM "elsewhere_mark"
  ORDER BY "elsewhere_mark"."id" ASC LIMIT 5) t;
