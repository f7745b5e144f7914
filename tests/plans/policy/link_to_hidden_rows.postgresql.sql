-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","patron":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_0"
  FROM "library_critique"
  WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
  ORDER BY "library_critique"."id" ASC LIMIT 8) t;
-- with [1, 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"critiques":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","patron":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "library_patron" U0
        WHERE (U0."id" = (V0."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_0"
      FROM "library_critique" V0
      WHERE (V0."volume_id" = ("library_volume"."id") AND (V0."shown" OR V0."patron_id" = %s))
      ORDER BY V0."id" ASC LIMIT 100) t), ',"copies":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"borrowings":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
          FROM "library_borrowing" U0
          WHERE (U0."copy_id" = (V0."serial") AND U0."patron_id" = %s)
          ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
      FROM "library_copy" V0
      WHERE V0."volume_id" = ("library_volume"."id")
      ORDER BY V0."serial" ASC LIMIT 2) t), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, 1, 1, [2, 5]]
