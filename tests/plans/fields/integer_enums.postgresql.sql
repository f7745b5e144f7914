-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"standing":', CASE WHEN "library_patron"."standing" = 0 THEN '"NEW"' WHEN "library_patron"."standing" = 1 THEN '"KNOWN"' WHEN "library_patron"."standing" = 9 THEN '"TRUSTED"' WHEN "library_patron"."standing" IS NULL THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_patron"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
