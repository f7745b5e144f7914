-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","writer":%%s,"press":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"birthday":%%s}', CASE WHEN U0."born" IS NULL THEN 'null' ELSE printf('"%%s"', U0."born") END) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), coalesce((
    SELECT printf('{"founded":%%s}', coalesce(CAST(U0."founded" AS TEXT), 'null')) AS "ms_0"
    FROM "library_press" U0
    WHERE U0."code" = ("library_volume"."press_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  LEFT OUTER JOIN "library_press" ON ("library_volume"."press_id" = "library_press"."code")
  ORDER BY "library_writer"."born" DESC NULLS LAST, "library_press"."founded" ASC NULLS LAST, "library_volume"."id" DESC LIMIT 100) t;
