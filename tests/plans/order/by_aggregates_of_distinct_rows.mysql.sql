-- statements, default: 2, rows: 2

SELECT concat('{"lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT V0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY V0.`lendable` ORDER BY V0.`lendable` ASC, (
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_copy` U0
    WHERE U0.`volume_id` = (V0.`id`)) DESC, V0.`id` ASC) AS `qual0` FROM `library_volume` V0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`lendable` ASC, (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_copy` U0
  WHERE U0.`volume_id` = (`library_volume`.`id`)) DESC, `library_volume`.`id` ASC LIMIT 100;
-- with [1]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_writer`.`id` AS char))))) ASC, `library_writer`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']
