-- statements, default: 3, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"url":', to_json("generic_bookmark"."url"::text), ',"tags":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "generic_tag" U0
      INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
      WHERE (U1."app_label" = 'generic' AND U1."model" = 'bookmark' AND U0."object_id" = ("generic_bookmark"."id"))
      ORDER BY U0."name" DESC, U0."id" ASC LIMIT 100) t), ',"remarks":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"text":', to_json(U0."text"::text), '}') AS "ms_0"
      FROM "generic_remark" U0
      INNER JOIN "django_content_type" U1 ON (U0."kind_id" = U1."id")
      WHERE (U0."key" = ("generic_bookmark"."id")::text AND U1."app_label" = 'generic' AND U1."model" = 'bookmark')
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "generic_bookmark"
  ORDER BY "generic_bookmark"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("generic_item"."name"::text), ',"tags":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "generic_tag" U0
      INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
      WHERE (U1."app_label" = 'generic' AND U1."model" = 'item' AND U0."object_id" = ("generic_item"."id"))
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "generic_item"
  ORDER BY "generic_item"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"url":', to_json("generic_bookmark"."url"::text), '}') AS "ms_0"
  FROM "generic_bookmark"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "generic_tag" U0
    INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
    WHERE (U1."app_label" = 'generic' AND U1."model" = 'bookmark' AND U0."object_id" = ("generic_bookmark"."id") AND U0."name"::text LIKE %s) LIMIT 1)
  ORDER BY "generic_bookmark"."id" ASC LIMIT 100) t;
-- with ['%again%']
