-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE (django_date_extract(%s, "library_volume"."published")) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['year', '[1903, 1960]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" >= %s AND django_date_extract(%s, "library_volume"."published") < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1950-01-01', 'month', 10]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE (django_date_extract(%s, "library_volume"."published") <= %s AND django_date_extract(%s, "library_volume"."published") = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['week', 9, 'iso_week_day', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" BETWEEN %s AND %s AND NOT (django_date_extract(%s, "library_volume"."published") = %s) AND NOT ((django_date_extract(%s, "library_volume"."published")) IN (
    SELECT value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1945-01-01', '1945-12-30', 'quarter', 4, 'day', '[1, 2]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."published" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1910-12-31']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE django_date_extract(%s, "library_volume"."published") IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['month']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['0001-01-01']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE (django_date_extract(%s, "library_volume"."published")) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['year', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" >= %s AND django_date_extract(%s, "library_volume"."published") < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1950-01-01', 'month', 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE (django_date_extract(%s, "library_volume"."published") <= %s AND django_date_extract(%s, "library_volume"."published") = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['week', 9, 'iso_week_day', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" BETWEEN %s AND %s AND NOT (django_date_extract(%s, "library_volume"."published") = %s) AND NOT ((django_date_extract(%s, "library_volume"."published")) IN (
    SELECT value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1945-01-01', '1945-12-30', 'quarter', 4, 'day', '[1, 2]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."published" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1910-12-31']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE django_date_extract(%s, "library_volume"."published") IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['month']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['0001-01-01']

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE (django_date_extract(%s, "library_volume"."published")) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['year', '[1906]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" >= %s AND django_date_extract(%s, "library_volume"."published") < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1950-01-01', 'month', 13]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE (django_date_extract(%s, "library_volume"."published") <= %s AND django_date_extract(%s, "library_volume"."published") = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['week', 9, 'iso_week_day', 7]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" BETWEEN %s AND %s AND NOT (django_date_extract(%s, "library_volume"."published") = %s) AND NOT ((django_date_extract(%s, "library_volume"."published")) IN (
    SELECT value
    FROM json_each(%s))))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1945-01-01', '1945-12-30', 'quarter', 4, 'day', '[1, 2]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."published" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['1910-12-31']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE django_date_extract(%s, "library_volume"."published") IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['month']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"published":%%s}', CASE WHEN "library_volume"."published" IS NULL THEN 'null' ELSE printf('"%%s"', "library_volume"."published") END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['0001-01-01']
