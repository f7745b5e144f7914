-- statements, default: 1, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s,"searchHeadline":"~marker:EXCERPT:%%s","writer":%%s}', json_quote(CAST("library_volume"."title" AS TEXT)), mainspring_base64(printf('["parts",%%s,[%%s,%%s,%%s]]', CAST(%s AS TEXT), coalesce(CAST(json_quote(CAST(SUBSTR("library_volume"."title", MAX((COALESCE(NULLIF(INSTR(LOWER("library_volume"."title"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER("library_volume"."title"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST(SUBSTR("library_volume"."subtitle", MAX((COALESCE(NULLIF(INSTR(LOWER("library_volume"."subtitle"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER("library_volume"."subtitle"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST(SUBSTR("library_writer"."name", MAX((COALESCE(NULLIF(INSTR(LOWER("library_writer"."name"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER("library_writer"."name"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null'))), coalesce((
    SELECT printf('{"volumes":%%s}', (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"byWriter":"~marker:EXCERPT:%%s"}', mainspring_base64(printf('["parts",%%s,[%%s]]', CAST(%s AS TEXT), coalesce(CAST(json_quote(CAST(SUBSTR(U1."name", MAX((COALESCE(NULLIF(INSTR(LOWER(U1."name"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER(U1."name"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null')))) AS "ms_0"
        FROM "library_volume" U0
        INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
        WHERE (U0."writer_id" = (V0."id") AND (U0."title" LIKE %s ESCAPE '\' OR U0."subtitle" LIKE %s ESCAPE '\' OR U1."name" LIKE %s ESCAPE '\') AND (U0."title" LIKE %s ESCAPE '\' OR U0."subtitle" LIKE %s ESCAPE '\' OR U1."name" LIKE %s ESCAPE '\'))
        ORDER BY U0."id" ASC LIMIT 1) t)) AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
-- with ['[5, "[", "]", true, ["o", "1"]]', 'o', 0, '1', 0, 1, 400, 1, 1200, 'o', 0, '1', 0, 1, 400, 1, 1200, 'o', 0, '1', 0, 1, 400, 1, 1200, '[20, "<mark>", "</mark>", true, ["o", "1"]]', 'o', 0, '1', 0, 1, 400, 1, 1200, '%o%', '%o%', '%o%', '%1%', '%1%', '%1%', '%o%', '%o%', '%o%', '%1%', '%1%', '%1%']

-- statements, default: 1, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s,"searchHeadline":"~marker:EXCERPT:%%s","writer":%%s}', json_quote(CAST("library_volume"."title" AS TEXT)), mainspring_base64(printf('["parts",%%s,[%%s,%%s,%%s]]', CAST(%s AS TEXT), coalesce(CAST(json_quote(CAST(SUBSTR("library_volume"."title", MAX((COALESCE(NULLIF(INSTR(LOWER("library_volume"."title"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER("library_volume"."title"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST(SUBSTR("library_volume"."subtitle", MAX((COALESCE(NULLIF(INSTR(LOWER("library_volume"."subtitle"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER("library_volume"."subtitle"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST(SUBSTR("library_writer"."name", MAX((COALESCE(NULLIF(INSTR(LOWER("library_writer"."name"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER("library_writer"."name"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null'))), coalesce((
    SELECT printf('{"volumes":%%s}', (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"byWriter":"~marker:EXCERPT:%%s"}', mainspring_base64(printf('["parts",%%s,[%%s]]', CAST(%s AS TEXT), coalesce(CAST(json_quote(CAST(SUBSTR(U1."name", MAX((COALESCE(NULLIF(INSTR(LOWER(U1."name"), LOWER(CAST(%s AS TEXT))), %s), NULLIF(INSTR(LOWER(U1."name"), LOWER(CAST(%s AS TEXT))), %s), %s) - %s), %s), %s) AS TEXT)) AS TEXT), 'null')))) AS "ms_0"
        FROM "library_volume" U0
        INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
        WHERE (U0."writer_id" = (V0."id") AND (U0."title" LIKE %s ESCAPE '\' OR U0."subtitle" LIKE %s ESCAPE '\' OR U1."name" LIKE %s ESCAPE '\') AND (U0."title" LIKE %s ESCAPE '\' OR U0."subtitle" LIKE %s ESCAPE '\' OR U1."name" LIKE %s ESCAPE '\'))
        ORDER BY U0."id" ASC LIMIT 1) t)) AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE (("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
-- with ['[5, "<b>", "]", true, ["\\u00c9mile", "kokoro"]]', 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, '[20, "<mark>", "</mark>", true, ["\\u00c9mile", "kokoro"]]', 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, '%Émile%', '%Émile%', '%Émile%', '%kokoro%', '%kokoro%', '%kokoro%', '%Émile%', '%Émile%', '%Émile%', '%kokoro%', '%kokoro%', '%kokoro%']
