-- statements, default: 1, rows: 1

SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"isbn":', to_json("library_volume"."isbn"::text), ',"writer":', coalesce((
  SELECT concat('{"name":', to_json(V0."name"::text), ',"mentor":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = (V0."mentor_id")), 'null'), '}') AS "ms_0"
  FROM "library_writer" V0
  WHERE V0."id" = ("library_volume"."writer_id")), 'null'), ',"press":', coalesce((
  SELECT concat('{"code":', to_json(U0."code"::text), ',"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "library_press" U0
  WHERE U0."code" = ("library_volume"."press_id")), 'null'), ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [3]
