-- statements, default: 6, rows: 6

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"list":{"pages":[', coalesce(t.ms_t1, ''), '],"price":[', coalesce(t.ms_t2, ''), '],"published":[', coalesce(t.ms_t3, ''), '],"lendable":[', coalesce(t.ms_t4, ''), '],"rating":[', coalesce(t.ms_t5, ''), '],"sold":[', coalesce(t.ms_t6, ''), '],"margin":[', coalesce(t.ms_t7, ''), '],"long":[', coalesce(t.ms_t8, ''), '],"isbn":[', coalesce(t.ms_t9, ''), ']},"sorted":{"isbn":[', coalesce(t.ms_t10, ''), '],"id":[', coalesce(t.ms_t11, ''), ']},"different":{"lendable":[', coalesce(t.ms_t12, ''), '],"rating":[', coalesce(t.ms_t13, ''), ']},"join":', coalesce((to_json(t.ms_t14::text))::text, 'null'), ',"all":', coalesce((to_json(t.ms_t15::text))::text, 'null'), ',"parts":', coalesce((to_json(t.ms_t16::text))::text, 'null'), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, string_agg(CASE WHEN r.ms_n0 <= %s THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, coalesce((r.ms_r0)::text, 'null')) END, '' ORDER BY r.ms_n0) AS ms_t1, string_agg(CASE WHEN r.ms_n1 <= %s THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r1 < 'NaN' THEN '"' || r.ms_r1 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n1) AS ms_t2, string_agg(CASE WHEN r.ms_n2 <= %s THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r2))::text, 'null')) END, '' ORDER BY r.ms_n2) AS ms_t3, string_agg(CASE WHEN r.ms_n3 <= %s THEN concat(CASE WHEN r.ms_n3 > 1 THEN ',' ELSE '' END, (r.ms_r3)::text) END, '' ORDER BY r.ms_n3) AS ms_t4, string_agg(CASE WHEN r.ms_n4 <= %s THEN concat(CASE WHEN r.ms_n4 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r4)::text ELSE 'null' END) END, '' ORDER BY r.ms_n4) AS ms_t5, string_agg(CASE WHEN r.ms_n5 <= %s THEN concat(CASE WHEN r.ms_n5 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r5 IS NULL THEN 'null' ELSE concat('"', r.ms_r5, '"') END) END, '' ORDER BY r.ms_n5) AS ms_t6, string_agg(CASE WHEN r.ms_n6 <= %s THEN concat(CASE WHEN r.ms_n6 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r6 < 'NaN' THEN '"' || r.ms_r6 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n6) AS ms_t7, string_agg(CASE WHEN r.ms_n7 <= %s THEN concat(CASE WHEN r.ms_n7 > 1 THEN ',' ELSE '' END, coalesce(((r.ms_r7)::text)::text, 'null')) END, '' ORDER BY r.ms_n7) AS ms_t8, string_agg(CASE WHEN r.ms_n8 <= %s THEN concat(CASE WHEN r.ms_n8 > 1 THEN ',' ELSE '' END, to_json(r.ms_r8::text)) END, '' ORDER BY r.ms_n8) AS ms_t9, string_agg(CASE WHEN r.ms_n9 <= 3 THEN concat(CASE WHEN r.ms_n9 > 1 THEN ',' ELSE '' END, to_json(r.ms_r8::text)) END, '' ORDER BY r.ms_n9) AS ms_t10, string_agg(CASE WHEN r.ms_n10 <= 3 THEN concat(CASE WHEN r.ms_n10 > 1 THEN ',' ELSE '' END, '"', r.ms_r12, '"') END, '' ORDER BY r.ms_n10) AS ms_t11, string_agg(CASE WHEN r.ms_n11 <= 100 THEN concat(CASE WHEN r.ms_n11 > 1 THEN ',' ELSE '' END, (r.ms_r3)::text) END, '' ORDER BY r.ms_n11) AS ms_t12, string_agg(CASE WHEN r.ms_n12 <= 100 THEN concat(CASE WHEN r.ms_n12 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r4)::text ELSE 'null' END) END, '' ORDER BY r.ms_n12) AS ms_t13, string_agg(CASE WHEN r.ms_n13 <= 2 THEN concat(CASE WHEN r.ms_n13 > 1 THEN (%s)::text ELSE '' END, (r.ms_r8)::text) END, '' ORDER BY r.ms_n13) AS ms_t14, string_agg(CASE WHEN r.ms_n8 <= 4 THEN concat(CASE WHEN r.ms_n8 > 1 THEN (%s)::text ELSE '' END, (r.ms_r8)::text) END, '' ORDER BY r.ms_n8) AS ms_t15, string_agg(CASE WHEN r.ms_n14 <= 100 THEN concat(CASE WHEN r.ms_n14 > 1 THEN (%s)::text ELSE '' END, (r.ms_r15)::text) END, '' ORDER BY r.ms_n14) AS ms_t16
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC) END AS ms_n1, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 ASC) END AS ms_n2, CASE WHEN r.ms_r3 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r3 ASC) END AS ms_n3, CASE WHEN r.ms_r4 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r4 ASC) END AS ms_n4, CASE WHEN r.ms_r5 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r5 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r5 ASC) END AS ms_n5, CASE WHEN r.ms_r6 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r6 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r6 ASC) END AS ms_n6, CASE WHEN r.ms_r7 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r7 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r7 ASC) END AS ms_n7, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r8 ASC) END AS ms_n8, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r10 ASC NULLS LAST, r.ms_r11 DESC, r.ms_r8 ASC) END AS ms_n9, CASE WHEN r.ms_r12 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r12 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r10 ASC NULLS LAST, r.ms_r11 DESC, r.ms_r12 ASC) END AS ms_n10, CASE WHEN r.ms_r3 IS NOT NULL AND r.ms_n11_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL AND r.ms_n11_f = 1 THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r3 ASC) END AS ms_n11, CASE WHEN r.ms_r4 IS NOT NULL AND r.ms_n12_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL AND r.ms_n12_f = 1 THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r4 ASC) END AS ms_n12, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r14 DESC NULLS FIRST, r.ms_r8 ASC) END AS ms_n13, CASE WHEN r.ms_r15 IS NOT NULL AND r.ms_n14_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r15 IS NOT NULL AND r.ms_n14_f = 1 THEN 0 ELSE 1 END, r.ms_r15 ASC) END AS ms_n14
      FROM (
        SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.ms_r3 ORDER BY r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r3 ASC) AS ms_n11_f, ROW_NUMBER() OVER (PARTITION BY r.ms_r4 ORDER BY r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r4 ASC) AS ms_n12_f, ROW_NUMBER() OVER (PARTITION BY r.ms_r15 ORDER BY r.ms_r15 ASC) AS ms_n14_f
        FROM (
          SELECT "library_volume"."pages" AS "ms_r0", "library_volume"."price" AS "ms_r1", "library_volume"."published" AS "ms_r2", "library_volume"."lendable" AS "ms_r3", "library_volume"."rating" AS "ms_r4", "library_volume"."sold" AS "ms_r5", ("library_volume"."price" - "library_volume"."cost") AS "ms_r6", "library_volume"."pages" > 300 AS "ms_r7", "library_volume"."isbn" AS "ms_r8", "library_volume"."pages" AS "ms_r9", "library_writer"."born" AS "ms_r10", "library_volume"."isbn" AS "ms_r11", "library_volume"."id" AS "ms_r12", "library_volume"."id" AS "ms_r13", "library_volume"."cost" AS "ms_r14", "library_volume"."subtitle" AS "ms_r15"
          FROM "library_volume"
          INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
          WHERE "library_volume"."pages" > %s) r) r) r) t);
-- with [3, 3, 3, 3, 3, 3, 3, 3, 3, ' / ', ', ', '', Int4(200)]

SELECT (
  SELECT concat('{"list":{"country":[', coalesce(t.ms_t0, ''), '],"birthday":[', coalesce(t.ms_t1, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 = 'en-GB' THEN '"EN_GB"' WHEN r.ms_r0 = 'ru' THEN '"RU"' WHEN r.ms_r0 = 'ja-JP' THEN '"JA_JP"' WHEN r.ms_r0 IS NULL OR r.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 100 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r2))::text, 'null')) END, '' ORDER BY r.ms_n1) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r2 ASC) END AS ms_n1
      FROM (
        SELECT "library_writer"."country" AS "ms_r0", "library_writer"."id" AS "ms_r1", "library_writer"."born" AS "ms_r2"
        FROM "library_writer"
        WHERE NOT ("library_writer"."name" = %s)) r) r) t);
-- with ['Anna Example']

SELECT (
  SELECT concat('{"list":{"taken":[', coalesce(t.ms_t0, ''), '],"allowed":[', coalesce(t.ms_t1, ''), '],"at":[', coalesce(t.ms_t2, ''), '],"fine":[', coalesce(t.ms_t3, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 2 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, to_json(r.ms_r0)) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 2 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r2 IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from r.ms_r2) < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END) END, '' ORDER BY r.ms_n1) AS ms_t1, string_agg(CASE WHEN r.ms_n2 <= 2 THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r3))::text, 'null')) END, '' ORDER BY r.ms_n2) AS ms_t2, string_agg(CASE WHEN r.ms_n3 <= 2 THEN concat(CASE WHEN r.ms_n3 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 < 'NaN' THEN '"' || r.ms_r4 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n3) AS ms_t3
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r2 ASC) END AS ms_n1, CASE WHEN r.ms_r3 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r3 ASC) END AS ms_n2, CASE WHEN r.ms_r4 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r4 ASC) END AS ms_n3
      FROM (
        SELECT "library_borrowing"."taken" AS "ms_r0", "library_borrowing"."id" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."at" AS "ms_r3", "library_borrowing"."fine" AS "ms_r4"
        FROM "library_borrowing") r) r) t);

SELECT (
  SELECT concat('{"list":{"serial":[', coalesce(t.ms_t0, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 2 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, '"', r.ms_r0, '"') END, '' ORDER BY r.ms_n0) AS ms_t0
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC NULLS LAST, r.ms_r2 ASC, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT "library_copy"."serial" AS "ms_r0", "library_copy"."volume_id" AS "ms_r1", "library_copy"."number" AS "ms_r2"
        FROM "library_copy") r) r) t);

SELECT (
  SELECT concat('{"list":{"weight":[', coalesce(t.ms_t0, ''), '],"height":[', coalesce(t.ms_t1, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 3 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r0)::text ELSE 'null' END) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 3 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r2 < 'NaN' THEN '"' || r.ms_r2 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n1) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r2 ASC) END AS ms_n1
      FROM (
        SELECT "library_parcel"."weight" AS "ms_r0", "library_parcel"."id" AS "ms_r1", "library_parcel"."height_ft" AS "ms_r2"
        FROM "library_parcel") r) r) t);

SELECT (
  SELECT concat('{"list":{"isbn":[', coalesce(t.ms_t0, ''), ']},"join":', coalesce((to_json(t.ms_t1::text))::text, 'null'), '}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, to_json(r.ms_r0::text)) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN (%s)::text ELSE '' END, (r.ms_r0)::text) END, '' ORDER BY r.ms_n0) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT "library_volume"."isbn" AS "ms_r0"
        FROM "library_volume"
        WHERE "library_volume"."pages" < %s) r) r) t);
-- with [', ', Int4(0)]

-- statements, default: 6, rows: 6

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"list":{"pages":[', coalesce(t.ms_t1, ''), '],"price":[', coalesce(t.ms_t2, ''), '],"published":[', coalesce(t.ms_t3, ''), '],"lendable":[', coalesce(t.ms_t4, ''), '],"rating":[', coalesce(t.ms_t5, ''), '],"sold":[', coalesce(t.ms_t6, ''), '],"margin":[', coalesce(t.ms_t7, ''), '],"long":[', coalesce(t.ms_t8, ''), '],"isbn":[', coalesce(t.ms_t9, ''), ']},"sorted":{"isbn":[', coalesce(t.ms_t10, ''), '],"id":[', coalesce(t.ms_t11, ''), ']},"different":{"lendable":[', coalesce(t.ms_t12, ''), '],"rating":[', coalesce(t.ms_t13, ''), ']},"join":', coalesce((to_json(t.ms_t14::text))::text, 'null'), ',"all":', coalesce((to_json(t.ms_t15::text))::text, 'null'), ',"parts":', coalesce((to_json(t.ms_t16::text))::text, 'null'), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, string_agg(CASE WHEN r.ms_n0 <= %s THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, coalesce((r.ms_r0)::text, 'null')) END, '' ORDER BY r.ms_n0) AS ms_t1, string_agg(CASE WHEN r.ms_n1 <= %s THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r1 < 'NaN' THEN '"' || r.ms_r1 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n1) AS ms_t2, string_agg(CASE WHEN r.ms_n2 <= %s THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r2))::text, 'null')) END, '' ORDER BY r.ms_n2) AS ms_t3, string_agg(CASE WHEN r.ms_n3 <= %s THEN concat(CASE WHEN r.ms_n3 > 1 THEN ',' ELSE '' END, (r.ms_r3)::text) END, '' ORDER BY r.ms_n3) AS ms_t4, string_agg(CASE WHEN r.ms_n4 <= %s THEN concat(CASE WHEN r.ms_n4 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r4)::text ELSE 'null' END) END, '' ORDER BY r.ms_n4) AS ms_t5, string_agg(CASE WHEN r.ms_n5 <= %s THEN concat(CASE WHEN r.ms_n5 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r5 IS NULL THEN 'null' ELSE concat('"', r.ms_r5, '"') END) END, '' ORDER BY r.ms_n5) AS ms_t6, string_agg(CASE WHEN r.ms_n6 <= %s THEN concat(CASE WHEN r.ms_n6 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r6 < 'NaN' THEN '"' || r.ms_r6 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n6) AS ms_t7, string_agg(CASE WHEN r.ms_n7 <= %s THEN concat(CASE WHEN r.ms_n7 > 1 THEN ',' ELSE '' END, coalesce(((r.ms_r7)::text)::text, 'null')) END, '' ORDER BY r.ms_n7) AS ms_t8, string_agg(CASE WHEN r.ms_n8 <= %s THEN concat(CASE WHEN r.ms_n8 > 1 THEN ',' ELSE '' END, to_json(r.ms_r8::text)) END, '' ORDER BY r.ms_n8) AS ms_t9, string_agg(CASE WHEN r.ms_n9 <= 3 THEN concat(CASE WHEN r.ms_n9 > 1 THEN ',' ELSE '' END, to_json(r.ms_r8::text)) END, '' ORDER BY r.ms_n9) AS ms_t10, string_agg(CASE WHEN r.ms_n10 <= 3 THEN concat(CASE WHEN r.ms_n10 > 1 THEN ',' ELSE '' END, '"', r.ms_r12, '"') END, '' ORDER BY r.ms_n10) AS ms_t11, string_agg(CASE WHEN r.ms_n11 <= 100 THEN concat(CASE WHEN r.ms_n11 > 1 THEN ',' ELSE '' END, (r.ms_r3)::text) END, '' ORDER BY r.ms_n11) AS ms_t12, string_agg(CASE WHEN r.ms_n12 <= 100 THEN concat(CASE WHEN r.ms_n12 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r4)::text ELSE 'null' END) END, '' ORDER BY r.ms_n12) AS ms_t13, string_agg(CASE WHEN r.ms_n13 <= 2 THEN concat(CASE WHEN r.ms_n13 > 1 THEN (%s)::text ELSE '' END, (r.ms_r8)::text) END, '' ORDER BY r.ms_n13) AS ms_t14, string_agg(CASE WHEN r.ms_n8 <= 4 THEN concat(CASE WHEN r.ms_n8 > 1 THEN (%s)::text ELSE '' END, (r.ms_r8)::text) END, '' ORDER BY r.ms_n8) AS ms_t15, string_agg(CASE WHEN r.ms_n14 <= 100 THEN concat(CASE WHEN r.ms_n14 > 1 THEN (%s)::text ELSE '' END, (r.ms_r15)::text) END, '' ORDER BY r.ms_n14) AS ms_t16
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC) END AS ms_n1, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 ASC) END AS ms_n2, CASE WHEN r.ms_r3 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r3 ASC) END AS ms_n3, CASE WHEN r.ms_r4 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r4 ASC) END AS ms_n4, CASE WHEN r.ms_r5 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r5 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r5 ASC) END AS ms_n5, CASE WHEN r.ms_r6 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r6 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r6 ASC) END AS ms_n6, CASE WHEN r.ms_r7 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r7 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r7 ASC) END AS ms_n7, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r8 ASC) END AS ms_n8, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r10 ASC NULLS LAST, r.ms_r11 DESC, r.ms_r8 ASC) END AS ms_n9, CASE WHEN r.ms_r12 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r12 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r10 ASC NULLS LAST, r.ms_r11 DESC, r.ms_r12 ASC) END AS ms_n10, CASE WHEN r.ms_r3 IS NOT NULL AND r.ms_n11_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL AND r.ms_n11_f = 1 THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r3 ASC) END AS ms_n11, CASE WHEN r.ms_r4 IS NOT NULL AND r.ms_n12_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL AND r.ms_n12_f = 1 THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r4 ASC) END AS ms_n12, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r14 DESC NULLS FIRST, r.ms_r8 ASC) END AS ms_n13, CASE WHEN r.ms_r15 IS NOT NULL AND r.ms_n14_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r15 IS NOT NULL AND r.ms_n14_f = 1 THEN 0 ELSE 1 END, r.ms_r15 ASC) END AS ms_n14
      FROM (
        SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.ms_r3 ORDER BY r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r3 ASC) AS ms_n11_f, ROW_NUMBER() OVER (PARTITION BY r.ms_r4 ORDER BY r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r4 ASC) AS ms_n12_f, ROW_NUMBER() OVER (PARTITION BY r.ms_r15 ORDER BY r.ms_r15 ASC) AS ms_n14_f
        FROM (
          SELECT "library_volume"."pages" AS "ms_r0", "library_volume"."price" AS "ms_r1", "library_volume"."published" AS "ms_r2", "library_volume"."lendable" AS "ms_r3", "library_volume"."rating" AS "ms_r4", "library_volume"."sold" AS "ms_r5", ("library_volume"."price" - "library_volume"."cost") AS "ms_r6", "library_volume"."pages" > 300 AS "ms_r7", "library_volume"."isbn" AS "ms_r8", "library_volume"."pages" AS "ms_r9", "library_writer"."born" AS "ms_r10", "library_volume"."isbn" AS "ms_r11", "library_volume"."id" AS "ms_r12", "library_volume"."id" AS "ms_r13", "library_volume"."cost" AS "ms_r14", "library_volume"."subtitle" AS "ms_r15"
          FROM "library_volume"
          INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
          WHERE "library_volume"."pages" > %s) r) r) r) t);
-- with [2, 2, 2, 2, 2, 2, 2, 2, 2, "', '", ', ', '', Int4(200)]

SELECT (
  SELECT concat('{"list":{"country":[', coalesce(t.ms_t0, ''), '],"birthday":[', coalesce(t.ms_t1, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 = 'en-GB' THEN '"EN_GB"' WHEN r.ms_r0 = 'ru' THEN '"RU"' WHEN r.ms_r0 = 'ja-JP' THEN '"JA_JP"' WHEN r.ms_r0 IS NULL OR r.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 100 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r2))::text, 'null')) END, '' ORDER BY r.ms_n1) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r2 ASC) END AS ms_n1
      FROM (
        SELECT "library_writer"."country" AS "ms_r0", "library_writer"."id" AS "ms_r1", "library_writer"."born" AS "ms_r2"
        FROM "library_writer"
        WHERE NOT ("library_writer"."name" = %s)) r) r) t);
-- with ['Anna Example']

SELECT (
  SELECT concat('{"list":{"taken":[', coalesce(t.ms_t0, ''), '],"allowed":[', coalesce(t.ms_t1, ''), '],"at":[', coalesce(t.ms_t2, ''), '],"fine":[', coalesce(t.ms_t3, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 2 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, to_json(r.ms_r0)) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 2 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r2 IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from r.ms_r2) < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END) END, '' ORDER BY r.ms_n1) AS ms_t1, string_agg(CASE WHEN r.ms_n2 <= 2 THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r3))::text, 'null')) END, '' ORDER BY r.ms_n2) AS ms_t2, string_agg(CASE WHEN r.ms_n3 <= 2 THEN concat(CASE WHEN r.ms_n3 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 < 'NaN' THEN '"' || r.ms_r4 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n3) AS ms_t3
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r2 ASC) END AS ms_n1, CASE WHEN r.ms_r3 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r3 ASC) END AS ms_n2, CASE WHEN r.ms_r4 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r4 ASC) END AS ms_n3
      FROM (
        SELECT "library_borrowing"."taken" AS "ms_r0", "library_borrowing"."id" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."at" AS "ms_r3", "library_borrowing"."fine" AS "ms_r4"
        FROM "library_borrowing") r) r) t);

SELECT (
  SELECT concat('{"list":{"serial":[', coalesce(t.ms_t0, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 2 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, '"', r.ms_r0, '"') END, '' ORDER BY r.ms_n0) AS ms_t0
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC NULLS LAST, r.ms_r2 ASC, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT "library_copy"."serial" AS "ms_r0", "library_copy"."volume_id" AS "ms_r1", "library_copy"."number" AS "ms_r2"
        FROM "library_copy") r) r) t);

SELECT (
  SELECT concat('{"list":{"weight":[', coalesce(t.ms_t0, ''), '],"height":[', coalesce(t.ms_t1, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 3 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r0)::text ELSE 'null' END) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 3 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r2 < 'NaN' THEN '"' || r.ms_r2 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n1) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r2 ASC) END AS ms_n1
      FROM (
        SELECT "library_parcel"."weight" AS "ms_r0", "library_parcel"."id" AS "ms_r1", "library_parcel"."height_ft" AS "ms_r2"
        FROM "library_parcel") r) r) t);

SELECT (
  SELECT concat('{"list":{"isbn":[', coalesce(t.ms_t0, ''), ']},"join":', coalesce((to_json(t.ms_t1::text))::text, 'null'), '}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, to_json(r.ms_r0::text)) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN (%s)::text ELSE '' END, (r.ms_r0)::text) END, '' ORDER BY r.ms_n0) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT "library_volume"."isbn" AS "ms_r0"
        FROM "library_volume"
        WHERE "library_volume"."pages" < %s) r) r) t);
-- with [', ', Int4(0)]

-- statements, default: 6, rows: 6

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"list":{"pages":[', coalesce(t.ms_t1, ''), '],"price":[', coalesce(t.ms_t2, ''), '],"published":[', coalesce(t.ms_t3, ''), '],"lendable":[', coalesce(t.ms_t4, ''), '],"rating":[', coalesce(t.ms_t5, ''), '],"sold":[', coalesce(t.ms_t6, ''), '],"margin":[', coalesce(t.ms_t7, ''), '],"long":[', coalesce(t.ms_t8, ''), '],"isbn":[', coalesce(t.ms_t9, ''), ']},"sorted":{"isbn":[', coalesce(t.ms_t10, ''), '],"id":[', coalesce(t.ms_t11, ''), ']},"different":{"lendable":[', coalesce(t.ms_t12, ''), '],"rating":[', coalesce(t.ms_t13, ''), ']},"join":', coalesce((to_json(t.ms_t14::text))::text, 'null'), ',"all":', coalesce((to_json(t.ms_t15::text))::text, 'null'), ',"parts":', coalesce((to_json(t.ms_t16::text))::text, 'null'), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, string_agg(CASE WHEN r.ms_n0 <= %s THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, coalesce((r.ms_r0)::text, 'null')) END, '' ORDER BY r.ms_n0) AS ms_t1, string_agg(CASE WHEN r.ms_n1 <= %s THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r1 < 'NaN' THEN '"' || r.ms_r1 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n1) AS ms_t2, string_agg(CASE WHEN r.ms_n2 <= %s THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r2))::text, 'null')) END, '' ORDER BY r.ms_n2) AS ms_t3, string_agg(CASE WHEN r.ms_n3 <= %s THEN concat(CASE WHEN r.ms_n3 > 1 THEN ',' ELSE '' END, (r.ms_r3)::text) END, '' ORDER BY r.ms_n3) AS ms_t4, string_agg(CASE WHEN r.ms_n4 <= %s THEN concat(CASE WHEN r.ms_n4 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r4)::text ELSE 'null' END) END, '' ORDER BY r.ms_n4) AS ms_t5, string_agg(CASE WHEN r.ms_n5 <= %s THEN concat(CASE WHEN r.ms_n5 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r5 IS NULL THEN 'null' ELSE concat('"', r.ms_r5, '"') END) END, '' ORDER BY r.ms_n5) AS ms_t6, string_agg(CASE WHEN r.ms_n6 <= %s THEN concat(CASE WHEN r.ms_n6 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r6 < 'NaN' THEN '"' || r.ms_r6 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n6) AS ms_t7, string_agg(CASE WHEN r.ms_n7 <= %s THEN concat(CASE WHEN r.ms_n7 > 1 THEN ',' ELSE '' END, coalesce(((r.ms_r7)::text)::text, 'null')) END, '' ORDER BY r.ms_n7) AS ms_t8, string_agg(CASE WHEN r.ms_n8 <= %s THEN concat(CASE WHEN r.ms_n8 > 1 THEN ',' ELSE '' END, to_json(r.ms_r8::text)) END, '' ORDER BY r.ms_n8) AS ms_t9, string_agg(CASE WHEN r.ms_n9 <= 3 THEN concat(CASE WHEN r.ms_n9 > 1 THEN ',' ELSE '' END, to_json(r.ms_r8::text)) END, '' ORDER BY r.ms_n9) AS ms_t10, string_agg(CASE WHEN r.ms_n10 <= 3 THEN concat(CASE WHEN r.ms_n10 > 1 THEN ',' ELSE '' END, '"', r.ms_r12, '"') END, '' ORDER BY r.ms_n10) AS ms_t11, string_agg(CASE WHEN r.ms_n11 <= 100 THEN concat(CASE WHEN r.ms_n11 > 1 THEN ',' ELSE '' END, (r.ms_r3)::text) END, '' ORDER BY r.ms_n11) AS ms_t12, string_agg(CASE WHEN r.ms_n12 <= 100 THEN concat(CASE WHEN r.ms_n12 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r4)::text ELSE 'null' END) END, '' ORDER BY r.ms_n12) AS ms_t13, string_agg(CASE WHEN r.ms_n13 <= 2 THEN concat(CASE WHEN r.ms_n13 > 1 THEN (%s)::text ELSE '' END, (r.ms_r8)::text) END, '' ORDER BY r.ms_n13) AS ms_t14, string_agg(CASE WHEN r.ms_n8 <= 4 THEN concat(CASE WHEN r.ms_n8 > 1 THEN (%s)::text ELSE '' END, (r.ms_r8)::text) END, '' ORDER BY r.ms_n8) AS ms_t15, string_agg(CASE WHEN r.ms_n14 <= 100 THEN concat(CASE WHEN r.ms_n14 > 1 THEN (%s)::text ELSE '' END, (r.ms_r15)::text) END, '' ORDER BY r.ms_n14) AS ms_t16
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC) END AS ms_n1, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 ASC) END AS ms_n2, CASE WHEN r.ms_r3 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r3 ASC) END AS ms_n3, CASE WHEN r.ms_r4 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r4 ASC) END AS ms_n4, CASE WHEN r.ms_r5 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r5 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r5 ASC) END AS ms_n5, CASE WHEN r.ms_r6 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r6 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r6 ASC) END AS ms_n6, CASE WHEN r.ms_r7 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r7 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r7 ASC) END AS ms_n7, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r8 ASC) END AS ms_n8, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r10 ASC NULLS LAST, r.ms_r11 DESC, r.ms_r8 ASC) END AS ms_n9, CASE WHEN r.ms_r12 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r12 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r10 ASC NULLS LAST, r.ms_r11 DESC, r.ms_r12 ASC) END AS ms_n10, CASE WHEN r.ms_r3 IS NOT NULL AND r.ms_n11_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL AND r.ms_n11_f = 1 THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r3 ASC) END AS ms_n11, CASE WHEN r.ms_r4 IS NOT NULL AND r.ms_n12_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL AND r.ms_n12_f = 1 THEN 0 ELSE 1 END, r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r4 ASC) END AS ms_n12, CASE WHEN r.ms_r8 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r8 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r14 DESC NULLS FIRST, r.ms_r8 ASC) END AS ms_n13, CASE WHEN r.ms_r15 IS NOT NULL AND r.ms_n14_f = 1 THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r15 IS NOT NULL AND r.ms_n14_f = 1 THEN 0 ELSE 1 END, r.ms_r15 ASC) END AS ms_n14
      FROM (
        SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.ms_r3 ORDER BY r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r3 ASC) AS ms_n11_f, ROW_NUMBER() OVER (PARTITION BY r.ms_r4 ORDER BY r.ms_r9 DESC NULLS FIRST, r.ms_r13 ASC, r.ms_r4 ASC) AS ms_n12_f, ROW_NUMBER() OVER (PARTITION BY r.ms_r15 ORDER BY r.ms_r15 ASC) AS ms_n14_f
        FROM (
          SELECT "library_volume"."pages" AS "ms_r0", "library_volume"."price" AS "ms_r1", "library_volume"."published" AS "ms_r2", "library_volume"."lendable" AS "ms_r3", "library_volume"."rating" AS "ms_r4", "library_volume"."sold" AS "ms_r5", ("library_volume"."price" - "library_volume"."cost") AS "ms_r6", "library_volume"."pages" > 300 AS "ms_r7", "library_volume"."isbn" AS "ms_r8", "library_volume"."pages" AS "ms_r9", "library_writer"."born" AS "ms_r10", "library_volume"."isbn" AS "ms_r11", "library_volume"."id" AS "ms_r12", "library_volume"."id" AS "ms_r13", "library_volume"."cost" AS "ms_r14", "library_volume"."subtitle" AS "ms_r15"
          FROM "library_volume"
          INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
          WHERE "library_volume"."pages" > %s) r) r) r) t);
-- with [0, 0, 0, 0, 0, 0, 0, 0, 0, '', ', ', '', Int4(200)]

SELECT (
  SELECT concat('{"list":{"country":[', coalesce(t.ms_t0, ''), '],"birthday":[', coalesce(t.ms_t1, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 = 'en-GB' THEN '"EN_GB"' WHEN r.ms_r0 = 'ru' THEN '"RU"' WHEN r.ms_r0 = 'ja-JP' THEN '"JA_JP"' WHEN r.ms_r0 IS NULL OR r.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 100 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r2))::text, 'null')) END, '' ORDER BY r.ms_n1) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r2 ASC) END AS ms_n1
      FROM (
        SELECT "library_writer"."country" AS "ms_r0", "library_writer"."id" AS "ms_r1", "library_writer"."born" AS "ms_r2"
        FROM "library_writer"
        WHERE NOT ("library_writer"."name" = %s)) r) r) t);
-- with ['Anna Example']

SELECT (
  SELECT concat('{"list":{"taken":[', coalesce(t.ms_t0, ''), '],"allowed":[', coalesce(t.ms_t1, ''), '],"at":[', coalesce(t.ms_t2, ''), '],"fine":[', coalesce(t.ms_t3, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 2 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, to_json(r.ms_r0)) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 2 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r2 IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from r.ms_r2) < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from r.ms_r2) - extract(year from r.ms_r2) * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END) END, '' ORDER BY r.ms_n1) AS ms_t1, string_agg(CASE WHEN r.ms_n2 <= 2 THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r3))::text, 'null')) END, '' ORDER BY r.ms_n2) AS ms_t2, string_agg(CASE WHEN r.ms_n3 <= 2 THEN concat(CASE WHEN r.ms_n3 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r4 < 'NaN' THEN '"' || r.ms_r4 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n3) AS ms_t3
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r2 ASC) END AS ms_n1, CASE WHEN r.ms_r3 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r3 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r3 ASC) END AS ms_n2, CASE WHEN r.ms_r4 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r4 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 DESC, r.ms_r4 ASC) END AS ms_n3
      FROM (
        SELECT "library_borrowing"."taken" AS "ms_r0", "library_borrowing"."id" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."at" AS "ms_r3", "library_borrowing"."fine" AS "ms_r4"
        FROM "library_borrowing") r) r) t);

SELECT (
  SELECT concat('{"list":{"serial":[', coalesce(t.ms_t0, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 2 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, '"', r.ms_r0, '"') END, '' ORDER BY r.ms_n0) AS ms_t0
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC NULLS LAST, r.ms_r2 ASC, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT "library_copy"."serial" AS "ms_r0", "library_copy"."volume_id" AS "ms_r1", "library_copy"."number" AS "ms_r2"
        FROM "library_copy") r) r) t);

SELECT (
  SELECT concat('{"list":{"weight":[', coalesce(t.ms_t0, ''), '],"height":[', coalesce(t.ms_t1, ''), ']}}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 3 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (r.ms_r0)::text ELSE 'null' END) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 3 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r2 < 'NaN' THEN '"' || r.ms_r2 || '"' ELSE 'null' END) END, '' ORDER BY r.ms_n1) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r2 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r2 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r2 ASC) END AS ms_n1
      FROM (
        SELECT "library_parcel"."weight" AS "ms_r0", "library_parcel"."id" AS "ms_r1", "library_parcel"."height_ft" AS "ms_r2"
        FROM "library_parcel") r) r) t);

SELECT (
  SELECT concat('{"list":{"isbn":[', coalesce(t.ms_t0, ''), ']},"join":', coalesce((to_json(t.ms_t1::text))::text, 'null'), '}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, to_json(r.ms_r0::text)) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN (%s)::text ELSE '' END, (r.ms_r0)::text) END, '' ORDER BY r.ms_n0) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT "library_volume"."isbn" AS "ms_r0"
        FROM "library_volume"
        WHERE "library_volume"."pages" < %s) r) r) t);
-- with [', ', Int4(0)]
