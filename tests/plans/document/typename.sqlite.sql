-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"__typename":"Volume","writer":%%s,"copies":%%s,"cover":%%s}', CASE WHEN "library_volume"."writer_id" IS NULL THEN 'null' ELSE printf('{"__typename":"Writer"}') END, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"t":"Copy"}') AS "ms_0"
      FROM "library_copy" U0
      WHERE U0."volume_id" = ("library_volume"."id")
      ORDER BY U0."serial" ASC LIMIT 1) t), CASE WHEN "library_volume"."cover" IS NULL OR "library_volume"."cover" = '' THEN 'null' ELSE printf('{"__typename":"File","name":%%s}', json_quote(CAST("library_volume"."cover" AS TEXT))) END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;
