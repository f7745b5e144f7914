-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"standing":%%s}', json_quote(CAST("library_patron"."name" AS TEXT)), CASE WHEN "library_patron"."standing" = %s THEN '"NEW"' WHEN "library_patron"."standing" = %s THEN '"KNOWN"' WHEN "library_patron"."standing" = %s THEN '"TRUSTED"' WHEN "library_patron"."standing" IS NULL THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_patron"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [0, 1, 9]
