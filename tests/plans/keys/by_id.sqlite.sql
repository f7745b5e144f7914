-- statements, default: 1, rows: 1

SELECT printf('{"id":"%%s","title":%%s,"isbn":%%s,"writer":%%s,"press":%%s,"pages":%%s,"price":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), json_quote(CAST("library_volume"."isbn" AS TEXT)), coalesce((
  SELECT printf('{"name":%%s,"mentor":%%s}', json_quote(CAST(V0."name" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = (V0."mentor_id")), 'null')) AS "ms_0"
  FROM "library_writer" V0
  WHERE V0."id" = ("library_volume"."writer_id")), 'null'), coalesce((
  SELECT printf('{"code":%%s,"name":%%s}', json_quote(CAST(U0."code" AS TEXT)), json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "library_press" U0
  WHERE U0."code" = ("library_volume"."press_id")), 'null'), coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [3]
