-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE ((mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s)) IN (
    SELECT value
    FROM json_each(%s)) AND mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s) >= %s AND mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s) < %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['hour', 'UTC', 'UTC', '[9]', 'minute', 'UTC', 'UTC', 30, 'second', 'UTC', 'UTC', 5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s) >= %s AND (django_date_extract(%s, mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s))) IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '2020-02-01', 'month', 'UTC', 'UTC', '[2, 3]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '["2020-01-31", "2020-03-01"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00","at":%%s}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T'), CASE WHEN "library_borrowing"."at" IS NULL THEN 'null' ELSE printf('"%%s"', CASE WHEN instr("library_borrowing"."at", '.') THEN rtrim("library_borrowing"."at", '0') ELSE "library_borrowing"."at" END) END) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_time("library_borrowing"."taken", %s, %s) < %s AND django_time_extract(%s, "library_borrowing"."at") = %s AND django_time_extract(%s, "library_borrowing"."at") <= %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '09:30:03', 'hour', 8, 'minute', 5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['2021-01-01 00:00:00', '2021-12-31 23:59:59.999999']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"moment":"%%s+00:00"}', replace(CASE WHEN instr("fields_moments"."moment", '.') THEN rtrim("fields_moments"."moment", '0') ELSE "fields_moments"."moment" END, ' ', 'T')) AS "ms_0"
  FROM "fields_moments"
  WHERE (mainspring_django_datetime_cast_date("fields_moments"."moment", %s, %s) >= %s AND mainspring_django_datetime_extract(%s, "fields_moments"."moment", %s, %s) >= %s AND "fields_moments"."moment" >= %s)
  ORDER BY "fields_moments"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '0001-01-01', 'hour', 'UTC', 'UTC', 0, '0001-01-01 00:00:00']

-- statements, default: 6, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE ((mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s)) IN (
    SELECT value
    FROM json_each(%s)) AND mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s) >= %s AND mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s) < %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['hour', 'UTC', 'UTC', '[1, 9, 3]', 'minute', 'UTC', 'UTC', 30, 'second', 'UTC', 'UTC', 5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s) >= %s AND (django_date_extract(%s, mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s))) IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '2021-03-01', 'month', 'UTC', 'UTC', '[2, 3]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '["2020-01-31", "2020-03-01"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00","at":%%s}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T'), CASE WHEN "library_borrowing"."at" IS NULL THEN 'null' ELSE printf('"%%s"', CASE WHEN instr("library_borrowing"."at", '.') THEN rtrim("library_borrowing"."at", '0') ELSE "library_borrowing"."at" END) END) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_time("library_borrowing"."taken", %s, %s) < %s AND django_time_extract(%s, "library_borrowing"."at") = %s AND django_time_extract(%s, "library_borrowing"."at") <= %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '09:30:03', 'hour', 8, 'minute', 5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['2021-01-01 00:00:00', '2021-12-31 23:59:59.999999']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"moment":"%%s+00:00"}', replace(CASE WHEN instr("fields_moments"."moment", '.') THEN rtrim("fields_moments"."moment", '0') ELSE "fields_moments"."moment" END, ' ', 'T')) AS "ms_0"
  FROM "fields_moments"
  WHERE (mainspring_django_datetime_cast_date("fields_moments"."moment", %s, %s) >= %s AND mainspring_django_datetime_extract(%s, "fields_moments"."moment", %s, %s) >= %s AND "fields_moments"."moment" >= %s)
  ORDER BY "fields_moments"."id" ASC LIMIT 100) t;
-- with ['UTC', 'UTC', '0001-01-01', 'hour', 'UTC', 'UTC', 0, '0001-01-01 00:00:00']
