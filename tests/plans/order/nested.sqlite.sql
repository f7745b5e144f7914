-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumes":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","rating":%%s,"press":%%s}', V0."id", CASE WHEN V0."rating" = CAST(printf('%%!.15g', V0."rating") AS REAL) AND abs(V0."rating") < 1e300 THEN printf('%%!.15g', V0."rating") ELSE mainspring_float(V0."rating") END, coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "library_press" U0
        WHERE U0."code" = (V0."press_id")), 'null')) AS "ms_0"
      FROM "library_volume" V0
      LEFT OUTER JOIN "library_press" V2 ON (V0."press_id" = V2."code")
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."rating" DESC NULLS LAST, V2."name" ASC NULLS LAST, V0."id" ASC LIMIT 3) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
