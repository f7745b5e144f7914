-- statements, default: 4, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY CASE WHEN "library_volume"."writer_id" IS NOT NULL THEN (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_volume"."writer_id")) ELSE NULL END DESC NULLS FIRST, (
    SELECT SUM(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."press_id" = ("library_volume"."press_id")) ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_press"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."press_id" = ("library_press"."code")
      ORDER BY (
        SELECT COUNT(*) AS "ms_measure"
        FROM "library_copy"
        WHERE "library_copy"."volume_id" = (U0."id")) DESC, U0."id" ASC LIMIT 2) t), '}') AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"volume":', CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE concat('{"id":"', "library_copy"."volume_id", '"}') END, '}') AS "ms_0"
  FROM "library_copy"
  INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
  ORDER BY (
    SELECT AVG(CAST(U0."pages" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_volume"."writer_id")) DESC NULLS FIRST, "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 4) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_subject"."title"::text), '}') AS "ms_0"
  FROM "library_subject"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."volume_id")
    WHERE U1."subject_id" = ("library_subject"."id")) ASC, (
    SELECT MAX(U0."published") AS "ms_measure"
    FROM "library_volume" U0
    INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."volume_id")
    WHERE U1."subject_id" = ("library_subject"."id")) DESC NULLS FIRST, "library_subject"."id" ASC LIMIT 100) t;
