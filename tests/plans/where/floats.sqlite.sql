-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","rating":%%s}', "library_volume"."id", CASE WHEN "library_volume"."rating" = CAST(printf('%%!.15g', "library_volume"."rating") AS REAL) AND abs("library_volume"."rating") < 1e300 THEN printf('%%!.15g', "library_volume"."rating") ELSE mainspring_float("library_volume"."rating") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."rating" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0.75]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","rating":%%s}', "library_volume"."id", CASE WHEN "library_volume"."rating" = CAST(printf('%%!.15g', "library_volume"."rating") AS REAL) AND abs("library_volume"."rating") < 1e300 THEN printf('%%!.15g', "library_volume"."rating") ELSE mainspring_float("library_volume"."rating") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."rating" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1.0]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","rating":%%s}', "library_volume"."id", CASE WHEN "library_volume"."rating" = CAST(printf('%%!.15g', "library_volume"."rating") AS REAL) AND abs("library_volume"."rating") < 1e300 THEN printf('%%!.15g', "library_volume"."rating") ELSE mainspring_float("library_volume"."rating") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."rating" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1e+300]
