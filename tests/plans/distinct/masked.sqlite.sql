-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY CASE WHEN (U0."lendable") THEN U0."sold" ELSE NULL END ORDER BY CASE WHEN (U0."lendable") THEN U0."sold" ELSE NULL END ASC NULLS LAST, U0."id" DESC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END ASC NULLS LAST, "library_volume"."id" DESC LIMIT 100) t;
-- with [1]
