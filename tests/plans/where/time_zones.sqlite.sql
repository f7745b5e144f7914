-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 4) t;
-- with ['hour', 'Asia/Tokyo', 'UTC', 18]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 2) t;
-- with ['2019-12-31 15:00:00', '2020-12-31 14:59:59.999999']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['Asia/Tokyo', 'UTC', '["2020-01-31"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE django_date_extract(%s, mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 3) t;
-- with ['iso_week_day', 'Pacific/Kiritimati', 'UTC', 6]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"moment":"%%s+00:00"}', replace(CASE WHEN instr("fields_moments"."moment", '.') THEN rtrim("fields_moments"."moment", '0') ELSE "fields_moments"."moment" END, ' ', 'T')) AS "ms_0"
  FROM (
    SELECT "fields_moments"."id", "fields_moments"."moment"
    FROM "fields_moments"
    WHERE mainspring_django_datetime_extract(%s, "fields_moments"."moment", %s, %s) < %s
    ORDER BY "fields_moments"."id" ASC LIMIT 1 OFFSET 5) "fields_moments"
  ORDER BY "fields_moments"."id" ASC) t;
-- with ['hour', 'Asia/Tokyo', 'UTC', 12]

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 4) t;
-- with ['hour', 'Europe/Berlin', 'UTC', 10]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 2) t;
-- with ['2019-12-31 23:00:00', '2020-12-31 22:59:59.999999']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['Asia/Tokyo', 'UTC', '["2020-01-31"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE django_date_extract(%s, mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 3) t;
-- with ['iso_week_day', 'Pacific/Kiritimati', 'UTC', 6]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"moment":"%%s+00:00"}', replace(CASE WHEN instr("fields_moments"."moment", '.') THEN rtrim("fields_moments"."moment", '0') ELSE "fields_moments"."moment" END, ' ', 'T')) AS "ms_0"
  FROM (
    SELECT "fields_moments"."id", "fields_moments"."moment"
    FROM "fields_moments"
    WHERE mainspring_django_datetime_extract(%s, "fields_moments"."moment", %s, %s) < %s
    ORDER BY "fields_moments"."id" ASC LIMIT 1 OFFSET 5) "fields_moments"
  ORDER BY "fields_moments"."id" ASC) t;
-- with ['hour', 'Europe/Berlin', 'UTC', 12]

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE mainspring_django_datetime_extract(%s, "library_borrowing"."taken", %s, %s) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 4) t;
-- with ['hour', 'UTC', 'UTC', 9]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 2) t;
-- with ['2021-01-01 00:00:00', '2021-12-31 23:59:59.999999']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE (mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['Asia/Tokyo', 'UTC', '["2020-01-31"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"taken":"%%s+00:00"}', replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE django_date_extract(%s, mainspring_django_datetime_cast_date("library_borrowing"."taken", %s, %s)) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 3) t;
-- with ['iso_week_day', 'Pacific/Kiritimati', 'UTC', 6]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"moment":"%%s+00:00"}', replace(CASE WHEN instr("fields_moments"."moment", '.') THEN rtrim("fields_moments"."moment", '0') ELSE "fields_moments"."moment" END, ' ', 'T')) AS "ms_0"
  FROM (
    SELECT "fields_moments"."id", "fields_moments"."moment"
    FROM "fields_moments"
    WHERE mainspring_django_datetime_extract(%s, "fields_moments"."moment", %s, %s) < %s
    ORDER BY "fields_moments"."id" ASC LIMIT 1 OFFSET 5) "fields_moments"
  ORDER BY "fields_moments"."id" ASC) t;
-- with ['hour', 'UTC', 'UTC', 12]

-- statements, default: 5, rows: 5

-- the same as before

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
