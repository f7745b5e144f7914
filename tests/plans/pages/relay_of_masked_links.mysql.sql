-- statements, default: 1, rows: 1

SELECT concat('{"code":', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), ',"volumeConnection":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}') AS `ms_0`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 100;
