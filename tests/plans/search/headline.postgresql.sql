-- statements, default: 1, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), ',"searchHeadline":"~marker:EXCERPT:', translate(encode(convert_to(concat('["parts",', (%s)::text, ',[', coalesce((to_json(SUBSTRING("library_volume"."title", GREATEST((COALESCE(NULLIF(STRPOS(LOWER("library_volume"."title"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER("library_volume"."title"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ',', coalesce((to_json(SUBSTRING("library_volume"."subtitle", GREATEST((COALESCE(NULLIF(STRPOS(LOWER("library_volume"."subtitle"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER("library_volume"."subtitle"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ',', coalesce((to_json(SUBSTRING("library_writer"."name", GREATEST((COALESCE(NULLIF(STRPOS(LOWER("library_writer"."name"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER("library_writer"."name"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ']]'), 'UTF8'), 'base64'), E'\n', ''), '","writer":', coalesce((
    SELECT concat('{"volumes":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"byWriter":"~marker:EXCERPT:', translate(encode(convert_to(concat('["parts",', (%s)::text, ',[', coalesce((to_json(SUBSTRING(U1."name", GREATEST((COALESCE(NULLIF(STRPOS(LOWER(U1."name"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER(U1."name"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ']]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
        FROM "library_volume" U0
        INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
        WHERE (U0."writer_id" = (V0."id") AND (UPPER(U0."title"::text) LIKE UPPER(%s) OR UPPER(U0."subtitle"::text) LIKE UPPER(%s) OR UPPER(U1."name"::text) LIKE UPPER(%s)) AND (UPPER(U0."title"::text) LIKE UPPER(%s) OR UPPER(U0."subtitle"::text) LIKE UPPER(%s) OR UPPER(U1."name"::text) LIKE UPPER(%s)))
        ORDER BY U0."id" ASC LIMIT 1) t), '}') AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ((UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
-- with ['[5, "[", "]", true, ["o", "1"]]', 'o', '1', 'o', '1', 'o', '1', '[20, "<mark>", "</mark>", true, ["o", "1"]]', 'o', '1', '%o%', '%o%', '%o%', '%1%', '%1%', '%1%', '%o%', '%o%', '%o%', '%1%', '%1%', '%1%']

-- statements, default: 1, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), ',"searchHeadline":"~marker:EXCERPT:', translate(encode(convert_to(concat('["parts",', (%s)::text, ',[', coalesce((to_json(SUBSTRING("library_volume"."title", GREATEST((COALESCE(NULLIF(STRPOS(LOWER("library_volume"."title"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER("library_volume"."title"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ',', coalesce((to_json(SUBSTRING("library_volume"."subtitle", GREATEST((COALESCE(NULLIF(STRPOS(LOWER("library_volume"."subtitle"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER("library_volume"."subtitle"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ',', coalesce((to_json(SUBSTRING("library_writer"."name", GREATEST((COALESCE(NULLIF(STRPOS(LOWER("library_writer"."name"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER("library_writer"."name"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ']]'), 'UTF8'), 'base64'), E'\n', ''), '","writer":', coalesce((
    SELECT concat('{"volumes":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"byWriter":"~marker:EXCERPT:', translate(encode(convert_to(concat('["parts",', (%s)::text, ',[', coalesce((to_json(SUBSTRING(U1."name", GREATEST((COALESCE(NULLIF(STRPOS(LOWER(U1."name"), LOWER((%s)::text)), 0), NULLIF(STRPOS(LOWER(U1."name"), LOWER((%s)::text)), 0), 1) - 400), 1), 1200)::text))::text, 'null'), ']]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
        FROM "library_volume" U0
        INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
        WHERE (U0."writer_id" = (V0."id") AND (UPPER(U0."title"::text) LIKE UPPER(%s) OR UPPER(U0."subtitle"::text) LIKE UPPER(%s) OR UPPER(U1."name"::text) LIKE UPPER(%s)) AND (UPPER(U0."title"::text) LIKE UPPER(%s) OR UPPER(U0."subtitle"::text) LIKE UPPER(%s) OR UPPER(U1."name"::text) LIKE UPPER(%s)))
        ORDER BY U0."id" ASC LIMIT 1) t), '}') AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ((UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
-- with ['[5, "<b>", "]", true, ["\\u00c9mile", "kokoro"]]', 'Émile', 'kokoro', 'Émile', 'kokoro', 'Émile', 'kokoro', '[20, "<mark>", "</mark>", true, ["\\u00c9mile", "kokoro"]]', 'Émile', 'kokoro', '%Émile%', '%Émile%', '%Émile%', '%kokoro%', '%kokoro%', '%kokoro%', '%Émile%', '%Émile%', '%Émile%', '%kokoro%', '%kokoro%', '%kokoro%']
