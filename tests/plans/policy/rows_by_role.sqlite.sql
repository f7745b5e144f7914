-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"patronId":"%%s"}', "library_ticket"."patron_id") AS "ms_0"
  FROM "library_ticket"
  ORDER BY "library_ticket"."patron_id" ASC LIMIT 100) t;

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_borrowing") AS TEXT));

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"hidden":%%s,"email":%%s}', json_quote(CAST("library_patron"."name" AS TEXT)), CASE WHEN "library_patron"."hidden" THEN 'true' WHEN NOT "library_patron"."hidden" THEN 'false' END, json_quote(CAST("library_patron"."email" AS TEXT))) AS "ms_0"
  FROM "library_patron"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_critique") AS TEXT));
