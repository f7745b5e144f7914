-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","taken":"%%s+00:00"}', "library_borrowing"."id", replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" > %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['2021-06-01 00:00:00']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['2020-01-31 09:30:01.000001']

-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","taken":"%%s+00:00"}', "library_borrowing"."id", replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" > %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['2021-05-31 12:00:00']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['2020-01-31 09:30:01.000001']
