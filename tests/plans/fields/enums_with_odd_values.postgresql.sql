-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"grouped":', CASE WHEN "choices_unusual"."grouped" = 'vinyl' THEN '"VINYL"' WHEN "choices_unusual"."grouped" = 'cd' THEN '"CD"' WHEN "choices_unusual"."grouped" = 'unknown' THEN '"UNKNOWN"' WHEN "choices_unusual"."grouped" IS NULL OR "choices_unusual"."grouped" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"called":', CASE WHEN "choices_unusual"."called" = 'new' THEN '"NEW"' WHEN "choices_unusual"."called" = 'old' THEN '"OLD"' WHEN "choices_unusual"."called" IS NULL OR "choices_unusual"."called" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"mapped":', CASE WHEN "choices_unusual"."mapped" = 'a' THEN '"A"' WHEN "choices_unusual"."mapped" = 'c' THEN '"C"' WHEN "choices_unusual"."mapped" IS NULL OR "choices_unusual"."mapped" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"emptied":', CASE WHEN "choices_unusual"."emptied" = 'some' THEN '"SOME"' WHEN "choices_unusual"."emptied" IS NULL OR "choices_unusual"."emptied" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"decimal":"', "choices_unusual"."decimal", '","launch":', to_json("choices_unusual"."launch"), '}') AS "ms_0"
  FROM "choices_unusual"
  ORDER BY "choices_unusual"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"action":', CASE WHEN "choices_unnameable"."action" = 'git-push' THEN '"GIT_PUSH"' WHEN "choices_unnameable"."action" = 'git-force-push' THEN '"GIT_FORCE_PUSH"' WHEN "choices_unnameable"."action" = 'git push' THEN '"GIT_PUSH_2"' WHEN "choices_unnameable"."action" IS NULL OR "choices_unnameable"."action" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"price":', CASE WHEN "choices_unnameable"."price" = 'Fixed price' THEN '"FIXED_PRICE"' WHEN "choices_unnameable"."price" = 'S/standard' THEN '"S_STANDARD"' WHEN "choices_unnameable"."price" = '1st' THEN '"VALUE_1_ST"' WHEN "choices_unnameable"."price" IS NULL OR "choices_unnameable"."price" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"kept":', CASE WHEN "choices_unnameable"."kept" = 'true' THEN '"TRUE_"' WHEN "choices_unnameable"."kept" = 'false' THEN '"FALSE_"' WHEN "choices_unnameable"."kept" = 'null' THEN '"NULL_"' WHEN "choices_unnameable"."kept" = '__type' THEN '"TYPE"' WHEN "choices_unnameable"."kept" IS NULL OR "choices_unnameable"."kept" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"foreign":', CASE WHEN "choices_unnameable"."foreign" = 'größer' THEN '"GROER"' WHEN "choices_unnameable"."foreign" = '数' THEN '"NUMBER"' WHEN "choices_unnameable"."foreign" IS NULL OR "choices_unnameable"."foreign" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "choices_unnameable"
  ORDER BY "choices_unnameable"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"value":', CASE WHEN "choices_doubled"."value" = 'a-b' THEN '"A_B"' WHEN "choices_doubled"."value" = 'a_b' THEN '"A_B_2"' WHEN "choices_doubled"."value" = 'A B' THEN '"A_B_3"' WHEN "choices_doubled"."value" = 'A_B' THEN '"A_B_4"' WHEN "choices_doubled"."value" IS NULL OR "choices_doubled"."value" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "choices_doubled"
  ORDER BY "choices_doubled"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"country":', to_json("choices_long"."country"::text), ',"icon":', coalesce((to_json("choices_long"."icon"::text))::text, 'null'), '}') AS "ms_0"
  FROM "choices_long"
  ORDER BY "choices_long"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"none":', to_json("choices_unlisted"."none"::text), ',"single":', CASE WHEN "choices_unlisted"."single" = 'only' THEN '"ONLY"' WHEN "choices_unlisted"."single" IS NULL OR "choices_unlisted"."single" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "choices_unlisted"
  ORDER BY "choices_unlisted"."id" ASC LIMIT 100) t;
