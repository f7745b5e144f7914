-- statements, default: 3, rows: 3

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"searchHeadline":"~marker:EXCERPT:', replace(to_base64(concat('["parts",', CAST(%s AS CHAR), ',[', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_volume`.`title`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_volume`.`title`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_volume`.`title`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ',', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_volume`.`subtitle`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_volume`.`subtitle`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_volume`.`subtitle`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ',', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_writer`.`name`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ']]')), char(10 USING utf8mb4), ''), '","writer":') AS `ms_0`, `library_volume`.`writer_id` AS `ms_1`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))
ORDER BY `library_volume`.`id` ASC LIMIT 4;
-- with ['[5, "[", "]", true, ["o", "1"]]', 'o', 0, '1', 0, 1, 400, 1, 1200, 'o', 0, '1', 0, 1, 400, 1, 1200, 'o', 0, '1', 0, 1, 400, 1, 1200, '%o%', '%o%', '%o%', '%1%', '%1%', '%1%']

SELECT `library_writer`.`id` AS `ms_key`, `library_writer`.`id` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[2, 3, 4]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"byWriter":"~marker:EXCERPT:', replace(to_base64(concat('["parts",', CAST(%s AS CHAR), ',[', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_writer`.`name`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ']]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
  WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND `library_volume`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with ['[20, "<mark>", "</mark>", true, ["o", "1"]]', 'o', 0, '1', 0, 1, 400, 1, 1200, '%o%', '%o%', '%o%', '%1%', '%1%', '%1%', [2, 3, 4]]

-- statements, default: 3, rows: 3

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"searchHeadline":"~marker:EXCERPT:', replace(to_base64(concat('["parts",', CAST(%s AS CHAR), ',[', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_volume`.`title`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_volume`.`title`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_volume`.`title`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ',', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_volume`.`subtitle`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_volume`.`subtitle`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_volume`.`subtitle`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ',', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_writer`.`name`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ']]')), char(10 USING utf8mb4), ''), '","writer":') AS `ms_0`, `library_volume`.`writer_id` AS `ms_1`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))
ORDER BY `library_volume`.`id` ASC LIMIT 4;
-- with ['[5, "<b>", "]", true, ["\\u00c9mile", "kokoro"]]', 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, '%Émile%', '%Émile%', '%Émile%', '%kokoro%', '%kokoro%', '%kokoro%']

SELECT `library_writer`.`id` AS `ms_key`, `library_writer`.`id` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[5]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"byWriter":"~marker:EXCERPT:', replace(to_base64(concat('["parts",', CAST(%s AS CHAR), ',[', coalesce(CAST(json_quote(CONVERT(SUBSTRING(`library_writer`.`name`, GREATEST((COALESCE(NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), NULLIF(INSTR(LOWER(`library_writer`.`name`), LOWER(CAST(%s AS CHAR))), %s), %s) - %s), %s), %s) USING utf8mb4)) AS CHAR), 'null'), ']]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
  WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND `library_volume`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with ['[20, "<mark>", "</mark>", true, ["\\u00c9mile", "kokoro"]]', 'Émile', 0, 'kokoro', 0, 1, 400, 1, 1200, '%Émile%', '%Émile%', '%Émile%', '%kokoro%', '%kokoro%', '%kokoro%', [5]]
