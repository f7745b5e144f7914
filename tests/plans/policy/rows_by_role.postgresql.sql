-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"patronId":"', "library_ticket"."patron_id", '"}') AS "ms_0"
  FROM "library_ticket"
  ORDER BY "library_ticket"."patron_id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_borrowing"))::text);

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"hidden":', ("library_patron"."hidden")::text, ',"email":', to_json("library_patron"."email"::text), '}') AS "ms_0"
  FROM "library_patron"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_critique"))::text);
