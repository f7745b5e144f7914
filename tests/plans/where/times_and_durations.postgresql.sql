-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","at":', coalesce((to_json("library_borrowing"."at"))::text, 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."at" >= %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.time(8, 15)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","allowed":', CASE WHEN "library_borrowing"."allowed" IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from "library_borrowing"."allowed") < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END, '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" < %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.timedelta(days=3, seconds=86160)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" = ANY(%s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [[datetime.timedelta(days=3, seconds=86160)]]

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","at":', coalesce((to_json("library_borrowing"."at"))::text, 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."at" >= %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.time(8, 1, 1, 1000)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","allowed":', CASE WHEN "library_borrowing"."allowed" IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from "library_borrowing"."allowed") < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from "library_borrowing"."allowed") - extract(year from "library_borrowing"."allowed") * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END, '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" < %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.timedelta(days=1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."allowed" = ANY(%s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [[datetime.timedelta(days=1)]]
