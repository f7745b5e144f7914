-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","subtitle":', coalesce((to_json("library_volume"."subtitle"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ("library_volume"."pages" > %s AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Int4(150), '%leo%', '%leo%', '%leo%', '%part%', '%part%', '%part%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%xyzzy%', '%xyzzy%', '%xyzzy%']
