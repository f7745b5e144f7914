-- statements, default: 5, rows: 5

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Oddity","', `names_oddity`.`customPK`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `names_oddity`
ORDER BY `names_oddity`.`customPK` ASC LIMIT 100;

SELECT concat('{"eq":', `names_operator`.`eq`, ',"some":', json_quote(CONVERT(`names_operator`.`some` USING utf8mb4)), '}') AS `ms_0`
FROM `names_operator`
ORDER BY `names_operator`.`id` ASC LIMIT 100;

SELECT concat('{"class":', json_quote(CONVERT(`names_keyword`.`class_` USING utf8mb4)), ',"from":', json_quote(CONVERT(`names_keyword`.`from_` USING utf8mb4)), ',"import":', json_quote(CONVERT(`names_keyword`.`import` USING utf8mb4)), '}') AS `ms_0`
FROM `names_keyword`
ORDER BY `names_keyword`.`id` ASC LIMIT 100;

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Ubung","', `names_übung`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `names_übung`
ORDER BY `names_übung`.`id` ASC LIMIT 100;

SELECT concat('{"fooBar_":', json_quote(CONVERT(`names_twin`.`fooBar` USING utf8mb4)), ',"fooBar":', json_quote(CONVERT(`names_twin`.`foo_bar` USING utf8mb4)), '}') AS `ms_0`
FROM `names_twin`
ORDER BY `names_twin`.`id` ASC LIMIT 100;
