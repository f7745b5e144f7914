-- statements, default: 3, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"url":%%s,"tags":%%s,"remarks":%%s}', json_quote(CAST("generic_bookmark"."url" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "generic_tag" U0
      INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
      WHERE (U1."app_label" = %s AND U1."model" = %s AND U0."object_id" = ("generic_bookmark"."id"))
      ORDER BY U0."name" DESC, U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"text":%%s}', json_quote(CAST(U0."text" AS TEXT))) AS "ms_0"
      FROM "generic_remark" U0
      INNER JOIN "django_content_type" U1 ON (U0."kind_id" = U1."id")
      WHERE (U0."key" = (CAST("generic_bookmark"."id" AS TEXT)) AND U1."app_label" = %s AND U1."model" = %s)
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "generic_bookmark"
  ORDER BY "generic_bookmark"."id" ASC LIMIT 100) t;
-- with ['generic', 'bookmark', 'generic', 'bookmark']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"tags":%%s}', json_quote(CAST("generic_item"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "generic_tag" U0
      INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
      WHERE (U1."app_label" = %s AND U1."model" = %s AND U0."object_id" = ("generic_item"."id"))
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "generic_item"
  ORDER BY "generic_item"."id" ASC LIMIT 100) t;
-- with ['generic', 'item']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"url":%%s}', json_quote(CAST("generic_bookmark"."url" AS TEXT))) AS "ms_0"
  FROM "generic_bookmark"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "generic_tag" U0
    INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
    WHERE (U1."app_label" = %s AND U1."model" = %s AND U0."object_id" = ("generic_bookmark"."id") AND U0."name" LIKE %s ESCAPE '\') LIMIT 1)
  ORDER BY "generic_bookmark"."id" ASC LIMIT 100) t;
-- with [1, 'generic', 'bookmark', '%again%']
