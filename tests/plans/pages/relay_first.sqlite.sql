-- statements, default: 1, rows: 2

SELECT (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"cursor":"~marker:CURSOR:428aea46622c:%%s","node":{"title":%%s,"pages":%%s}}', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), "library_volume"."id")), json_quote(CAST("library_volume"."title" AS TEXT)), coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
    FROM "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 2) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume" LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT printf('"~marker:CURSOR:428aea46622c:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), "library_volume"."id"))) AS "ms_0"
      FROM "library_volume"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 2) o) p
  ORDER BY p.ms_rank LIMIT 1), (
  SELECT p.ms_0
  FROM (
    SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
    FROM (
      SELECT printf('"~marker:CURSOR:428aea46622c:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), "library_volume"."id"))) AS "ms_0"
      FROM "library_volume"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 2) o) p
  ORDER BY p.ms_rank DESC LIMIT 1);
