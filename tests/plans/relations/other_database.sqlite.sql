-- statements, default: 6, rows: 8

SELECT printf('{"name":%%s,"entries":', json_quote(CAST("elsewhere_ledger"."name" AS TEXT))) AS "ms_0", "elsewhere_ledger"."id" AS "ms_1"
FROM "elsewhere_ledger"
ORDER BY "elsewhere_ledger"."id" ASC LIMIT 5;

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT "elsewhere_entry"."ledger_id" AS "ms_key", printf('{"amount":"%%s","tags":%%s,"article":', printf('%%.2f', "elsewhere_entry"."amount"), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "elsewhere_mark" U0
      INNER JOIN "elsewhere_entry_tags" U1 ON (U0."id" = U1."mark_id")
      WHERE U1."entry_id" = ("elsewhere_entry"."id")
      ORDER BY U0."id" ASC LIMIT 5) t)) AS "ms_0", "elsewhere_entry"."article_id" AS "ms_1", ROW_NUMBER() OVER (PARTITION BY "elsewhere_entry"."ledger_id" ORDER BY "elsewhere_entry"."id" ASC) AS "ms_rank"
  FROM "elsewhere_entry"
  WHERE "elsewhere_entry"."ledger_id" IN (
    SELECT value
    FROM json_each(%s))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 5
ORDER BY t.ms_rank;
-- with ['[1]']

SELECT "clash_one_article"."id" AS "ms_key", printf('{"title":%%s}', json_quote(CAST("clash_one_article"."title" AS TEXT))) AS "ms_0"
FROM "clash_one_article"
WHERE "clash_one_article"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[1, 404]']

SELECT printf('{"amount":"%%s","ledger":%%s,"article":', printf('%%.2f', "elsewhere_entry"."amount"), coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "elsewhere_ledger" U0
  WHERE U0."id" = ("elsewhere_entry"."ledger_id")), 'null')) AS "ms_0", "elsewhere_entry"."article_id" AS "ms_1"
FROM "elsewhere_entry"
ORDER BY "elsewhere_entry"."amount" ASC, "elsewhere_entry"."id" ASC LIMIT 5;

SELECT "clash_one_article"."id" AS "ms_key", printf('{"id":"%%s","title":%%s}', "clash_one_article"."id", json_quote(CAST("clash_one_article"."title" AS TEXT))) AS "ms_0"
FROM "clash_one_article"
WHERE "clash_one_article"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[1, 404]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"entries":%%s}', json_quote(CAST("elsewhere_mark"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"amount":"%%s"}', printf('%%.2f', U0."amount")) AS "ms_0"
      FROM "elsewhere_entry" U0
      INNER JOIN "elsewhere_entry_tags" U1 ON (U0."id" = U1."entry_id")
      WHERE U1."mark_id" = ("elsewhere_mark"."id")
      ORDER BY U0."id" ASC LIMIT 2) t)) AS "ms_0"
  FROM "elsewhere_mark"
  ORDER BY "elsewhere_mark"."id" ASC LIMIT 5) t;
