-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '","cheaper":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` DESC LIMIT 10;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`price` DESC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0), `library_volume`.`lendable` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`price` DESC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    CROSS JOIN (
      SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
      FROM `library_volume`
      WHERE `library_volume`.`id` IN %s) ms_own
    WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2))) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[15, 16, 17, 18, 19, 20, 21, 22, 23, 24], 1]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_volume`.`lendable` DESC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0), `library_volume`.`lendable` ORDER BY `library_volume`.`lendable` DESC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    CROSS JOIN (
      SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
      FROM `library_volume`
      WHERE `library_volume`.`id` IN %s) ms_own
    WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`pages` > %s)) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[15, 16, 17, 18, 19, 20, 21, 22, 23, 24], 0]

SELECT concat('{"number":', `library_copy`.`number`, ',"beside":') AS `ms_0`, `library_copy`.`serial` AS `ms_1`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 6;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"serial":"', `library_copy`.`serial`, '","number":', `library_copy`.`number`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_copy`.`number` ASC, `library_copy`.`volume_id` IS NOT NULL, `library_copy`.`volume_id` DESC, `library_copy`.`serial` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0), `library_copy`.`number` ORDER BY `library_copy`.`number` ASC, `library_copy`.`volume_id` IS NOT NULL, `library_copy`.`volume_id` DESC, `library_copy`.`serial` ASC) AS `ms_first`
    FROM `library_copy`
    CROSS JOIN (
      SELECT `library_copy`.`serial` AS `ms_own_0`, `library_copy`.`rack_id` AS `ms_own_1`
      FROM `library_copy`
      WHERE `library_copy`.`serial` IN %s) ms_own
    WHERE (`library_copy`.`rack_id` = (ms_own.ms_own_1) AND NOT (`library_copy`.`serial` = (ms_own.ms_own_0)))) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[UUID('01234567-89ab-4def-8123-456789abcdef'), UUID('02468acf-1357-4bde-8246-8acf13579bde'), UUID('0da740da-740d-4734-8da7-40da740da734'), UUID('0eca8641-fdb9-4523-8eca-8641fdb97523'), UUID('1b4e81b4-e81b-4e68-9b4e-81b4e81b4e68'), UUID('1c71c71c-71c7-4c57-9c71-c71c71c71c57')]]

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '","cheaper":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` DESC LIMIT 10;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`price` DESC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0), `library_volume`.`lendable` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`price` DESC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    CROSS JOIN (
      SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
      FROM `library_volume`
      WHERE `library_volume`.`id` IN %s) ms_own
    WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2))) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[15, 16, 17, 18, 19, 20, 21, 22, 23, 24], 10]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_volume`.`lendable` DESC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0), `library_volume`.`lendable` ORDER BY `library_volume`.`lendable` DESC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    CROSS JOIN (
      SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
      FROM `library_volume`
      WHERE `library_volume`.`id` IN %s) ms_own
    WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`pages` > %s)) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[15, 16, 17, 18, 19, 20, 21, 22, 23, 24], 0]

SELECT concat('{"number":', `library_copy`.`number`, ',"beside":') AS `ms_0`, `library_copy`.`serial` AS `ms_1`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 6;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"serial":"', `library_copy`.`serial`, '","number":', `library_copy`.`number`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_copy`.`number` ASC, `library_copy`.`volume_id` IS NOT NULL, `library_copy`.`volume_id` DESC, `library_copy`.`serial` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0), `library_copy`.`number` ORDER BY `library_copy`.`number` ASC, `library_copy`.`volume_id` IS NOT NULL, `library_copy`.`volume_id` DESC, `library_copy`.`serial` ASC) AS `ms_first`
    FROM `library_copy`
    CROSS JOIN (
      SELECT `library_copy`.`serial` AS `ms_own_0`, `library_copy`.`rack_id` AS `ms_own_1`
      FROM `library_copy`
      WHERE `library_copy`.`serial` IN %s) ms_own
    WHERE (`library_copy`.`rack_id` = (ms_own.ms_own_1) AND NOT (`library_copy`.`serial` = (ms_own.ms_own_0)))) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[UUID('01234567-89ab-4def-8123-456789abcdef'), UUID('02468acf-1357-4bde-8246-8acf13579bde'), UUID('0da740da-740d-4734-8da7-40da740da734'), UUID('0eca8641-fdb9-4523-8eca-8641fdb97523'), UUID('1b4e81b4-e81b-4e68-9b4e-81b4e81b4e68'), UUID('1c71c71c-71c7-4c57-9c71-c71c71c71c57')]]
