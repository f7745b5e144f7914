-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","at":%%s}', "library_borrowing"."id", CASE WHEN "library_borrowing"."at" IS NULL THEN 'null' ELSE printf('"%%s"', CASE WHEN instr("library_borrowing"."at", '.') THEN rtrim("library_borrowing"."at", '0') ELSE "library_borrowing"."at" END) END) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."at" >= %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['08:15:00']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","allowed":%%s}', "library_borrowing"."id", CASE WHEN "library_borrowing"."allowed" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN "library_borrowing"."allowed" < 0 THEN '-' ELSE '' END, abs("library_borrowing"."allowed") / 86400000000, abs("library_borrowing"."allowed") / 3600000000 %% 24, abs("library_borrowing"."allowed") / 60000000 %% 60, abs("library_borrowing"."allowed") / 1000000 %% 60, CASE WHEN abs("library_borrowing"."allowed") %% 1000000 = 0 THEN '' ELSE printf('.%%06d', abs("library_borrowing"."allowed") %% 1000000) END)) END) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" < %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [345360000000]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['[345360000000]']

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","at":%%s}', "library_borrowing"."id", CASE WHEN "library_borrowing"."at" IS NULL THEN 'null' ELSE printf('"%%s"', CASE WHEN instr("library_borrowing"."at", '.') THEN rtrim("library_borrowing"."at", '0') ELSE "library_borrowing"."at" END) END) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."at" >= %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['08:01:01.001000']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","allowed":%%s}', "library_borrowing"."id", CASE WHEN "library_borrowing"."allowed" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN "library_borrowing"."allowed" < 0 THEN '-' ELSE '' END, abs("library_borrowing"."allowed") / 86400000000, abs("library_borrowing"."allowed") / 3600000000 %% 24, abs("library_borrowing"."allowed") / 60000000 %% 60, abs("library_borrowing"."allowed") / 1000000 %% 60, CASE WHEN abs("library_borrowing"."allowed") %% 1000000 = 0 THEN '' ELSE printf('.%%06d', abs("library_borrowing"."allowed") %% 1000000) END)) END) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" < %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [86400000000]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['[86400000000]']
