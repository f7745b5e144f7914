-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"press":%%s,"copies":%%s,"both":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s,"code":%%s}', json_quote(CAST(U0."name" AS TEXT)), json_quote(CAST(U0."code" AS TEXT))) AS "ms_0"
    FROM "library_press" U0
    WHERE U0."code" = ("library_volume"."press_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"number":%%s}', U0."number") AS "ms_0"
      FROM "library_copy" U0
      WHERE U0."volume_id" = ("library_volume"."id")
      ORDER BY U0."serial" ASC LIMIT 1) t), coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","isbn":%%s,"press":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."isbn" AS TEXT)), CASE WHEN "library_volume"."press_id" IS NULL THEN 'null' ELSE printf('{"code":%%s}', json_quote(CAST("library_volume"."press_id" AS TEXT))) END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

-- statements, default: 2, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","title":%%s,"writer":%%s,"copies":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"number":%%s}', U0."number") AS "ms_0"
      FROM "library_copy" U0
      WHERE U0."volume_id" = ("library_volume"."id")
      ORDER BY U0."serial" ASC LIMIT 1) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 1) t;
