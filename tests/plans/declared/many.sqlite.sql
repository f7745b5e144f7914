-- statements, default: 1, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s,"cheaper":%%s,"some":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","price":%%s}', U0."id", CASE WHEN U0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', U0."price")) END) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."price" DESC NULLS LAST, U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","sold":%%s}', U0."id", CASE WHEN (U0."lendable") THEN printf('"%%s"', U0."sold") ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)
      ORDER BY CASE WHEN U0."lendable" THEN U0."sold" ELSE NULL END ASC NULLS LAST, U0."id" ASC LIMIT %s OFFSET 1) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 15) t;
-- with [Decimal('5'), 2]

-- statements, default: 1, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s,"cheaper":%%s,"some":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","price":%%s}', U0."id", CASE WHEN U0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', U0."price")) END) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."price" DESC NULLS LAST, U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","sold":%%s}', U0."id", CASE WHEN (U0."lendable") THEN printf('"%%s"', U0."sold") ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)
      ORDER BY CASE WHEN U0."lendable" THEN U0."sold" ELSE NULL END ASC NULLS LAST, U0."id" ASC LIMIT %s OFFSET 1) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 15) t;
-- with [Decimal('20'), 5]
