-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."pages" > %s) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 100, 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."subtitle" IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (%s) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, True, 0, 1, 1]
