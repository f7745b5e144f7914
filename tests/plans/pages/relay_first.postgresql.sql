-- statements, default: 1, rows: 2

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"cursor":"~marker:CURSOR:428aea46622c:', translate(encode(convert_to(concat('[', coalesce(("library_volume"."pages")::text, 'null'), ',"', "library_volume"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","node":{"title":', to_json("library_volume"."title"::text), ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}}') AS "ms_0"
    FROM "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 2) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume" LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT concat('"~marker:CURSOR:428aea46622c:', translate(encode(convert_to(concat('[', coalesce(("library_volume"."pages")::text, 'null'), ',"', "library_volume"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
      FROM "library_volume"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 2) o) p
  ORDER BY p.ms_rank LIMIT 1), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT concat('"~marker:CURSOR:428aea46622c:', translate(encode(convert_to(concat('[', coalesce(("library_volume"."pages")::text, 'null'), ',"', "library_volume"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
      FROM "library_volume"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 2) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);
