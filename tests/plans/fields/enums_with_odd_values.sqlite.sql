-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"grouped":%%s,"called":%%s,"mapped":%%s,"emptied":%%s,"decimal":"%%s","launch":"%%s"}', CASE WHEN "choices_unusual"."grouped" = %s THEN '"VINYL"' WHEN "choices_unusual"."grouped" = %s THEN '"CD"' WHEN "choices_unusual"."grouped" = %s THEN '"UNKNOWN"' WHEN "choices_unusual"."grouped" IS NULL OR "choices_unusual"."grouped" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, CASE WHEN "choices_unusual"."called" = %s THEN '"NEW"' WHEN "choices_unusual"."called" = %s THEN '"OLD"' WHEN "choices_unusual"."called" IS NULL OR "choices_unusual"."called" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, CASE WHEN "choices_unusual"."mapped" = %s THEN '"A"' WHEN "choices_unusual"."mapped" = %s THEN '"C"' WHEN "choices_unusual"."mapped" IS NULL OR "choices_unusual"."mapped" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, CASE WHEN "choices_unusual"."emptied" = %s THEN '"SOME"' WHEN "choices_unusual"."emptied" IS NULL OR "choices_unusual"."emptied" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, printf('%%.2f', "choices_unusual"."decimal"), "choices_unusual"."launch") AS "ms_0"
  FROM "choices_unusual"
  ORDER BY "choices_unusual"."id" ASC LIMIT 100) t;
-- with ['vinyl', 'cd', 'unknown', 'new', 'old', 'a', 'c', 'some']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"action":%%s,"price":%%s,"kept":%%s,"foreign":%%s}', CASE WHEN "choices_unnameable"."action" = %s THEN '"GIT_PUSH"' WHEN "choices_unnameable"."action" = %s THEN '"GIT_FORCE_PUSH"' WHEN "choices_unnameable"."action" = %s THEN '"GIT_PUSH_2"' WHEN "choices_unnameable"."action" IS NULL OR "choices_unnameable"."action" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, CASE WHEN "choices_unnameable"."price" = %s THEN '"FIXED_PRICE"' WHEN "choices_unnameable"."price" = %s THEN '"S_STANDARD"' WHEN "choices_unnameable"."price" = %s THEN '"VALUE_1_ST"' WHEN "choices_unnameable"."price" IS NULL OR "choices_unnameable"."price" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, CASE WHEN "choices_unnameable"."kept" = %s THEN '"TRUE_"' WHEN "choices_unnameable"."kept" = %s THEN '"FALSE_"' WHEN "choices_unnameable"."kept" = %s THEN '"NULL_"' WHEN "choices_unnameable"."kept" = %s THEN '"TYPE"' WHEN "choices_unnameable"."kept" IS NULL OR "choices_unnameable"."kept" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, CASE WHEN "choices_unnameable"."foreign" = %s THEN '"GROER"' WHEN "choices_unnameable"."foreign" = %s THEN '"NUMBER"' WHEN "choices_unnameable"."foreign" IS NULL OR "choices_unnameable"."foreign" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "choices_unnameable"
  ORDER BY "choices_unnameable"."id" ASC LIMIT 100) t;
-- with ['git-push', 'git-force-push', 'git push', 'Fixed price', 'S/standard', '1st', 'true', 'false', 'null', '__type', 'größer', '数']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"value":%%s}', CASE WHEN "choices_doubled"."value" = %s THEN '"A_B"' WHEN "choices_doubled"."value" = %s THEN '"A_B_2"' WHEN "choices_doubled"."value" = %s THEN '"A_B_3"' WHEN "choices_doubled"."value" = %s THEN '"A_B_4"' WHEN "choices_doubled"."value" IS NULL OR "choices_doubled"."value" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "choices_doubled"
  ORDER BY "choices_doubled"."id" ASC LIMIT 100) t;
-- with ['a-b', 'a_b', 'A B', 'A_B']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"country":%%s,"icon":%%s}', json_quote(CAST("choices_long"."country" AS TEXT)), coalesce(CAST(json_quote(CAST("choices_long"."icon" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "choices_long"
  ORDER BY "choices_long"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"none":%%s,"single":%%s}', json_quote(CAST("choices_unlisted"."none" AS TEXT)), CASE WHEN "choices_unlisted"."single" = %s THEN '"ONLY"' WHEN "choices_unlisted"."single" IS NULL OR "choices_unlisted"."single" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "choices_unlisted"
  ORDER BY "choices_unlisted"."id" ASC LIMIT 100) t;
-- with ['only']
