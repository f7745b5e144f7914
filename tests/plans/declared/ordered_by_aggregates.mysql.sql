-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC LIMIT 6;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) >= %s AND (
  SELECT MAX(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) > %s)
ORDER BY (
  SELECT SUM(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) IS NULL, (
  SELECT SUM(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [1, Decimal('10')]

SELECT concat('{"serial":"', `library_copy`.`serial`, '"}') AS `ms_0`
FROM `library_copy`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_copy` U0
  WHERE (U0.`rack_id` = (`library_copy`.`rack_id`) AND NOT (U0.`serial` = (`library_copy`.`serial`)) AND U0.`number` = %s) LIMIT 1))
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_copy` U0
  WHERE (U0.`rack_id` = (`library_copy`.`rack_id`) AND NOT (U0.`serial` = (`library_copy`.`serial`)))) DESC, `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 5;
-- with [1, 2]

SELECT concat('{"id":"', `library_critique`.`id`, '"}') AS `ms_0`
FROM `library_critique`
INNER JOIN `library_volume` ON (`library_critique`.`volume_id` = `library_volume`.`id`)
ORDER BY CASE WHEN `library_critique`.`volume_id` IS NOT NULL THEN (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) ELSE NULL END IS NOT NULL, CASE WHEN `library_critique`.`volume_id` IS NOT NULL THEN (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) ELSE NULL END DESC, `library_critique`.`id` ASC LIMIT 4;

SELECT (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:99b078b6edf3:', replace(to_base64(concat('[', coalesce(CAST((
      SELECT MAX(U0.`pages`) AS `ms_measure`
      FROM `library_volume` U0
      WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY (
      SELECT MAX(U0.`pages`) AS `ms_measure`
      FROM `library_volume` U0
      WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY (
      SELECT MAX(U0.`pages`) AS `ms_measure`
      FROM `library_volume` U0
      WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC LIMIT 3) p
  ORDER BY p.ms_rank DESC LIMIT 1);

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY (
  SELECT MAX(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC LIMIT 3;

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY (
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_volume` U0
    WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC LIMIT 6;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) >= %s AND (
  SELECT MAX(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) > %s)
ORDER BY (
  SELECT SUM(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) IS NULL, (
  SELECT SUM(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [2, Decimal('10')]

SELECT concat('{"serial":"', `library_copy`.`serial`, '"}') AS `ms_0`
FROM `library_copy`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_copy` U0
  WHERE (U0.`rack_id` = (`library_copy`.`rack_id`) AND NOT (U0.`serial` = (`library_copy`.`serial`)) AND U0.`number` = %s) LIMIT 1))
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_copy` U0
  WHERE (U0.`rack_id` = (`library_copy`.`rack_id`) AND NOT (U0.`serial` = (`library_copy`.`serial`)))) DESC, `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 5;
-- with [1, 2]

SELECT concat('{"id":"', `library_critique`.`id`, '"}') AS `ms_0`
FROM `library_critique`
INNER JOIN `library_volume` ON (`library_critique`.`volume_id` = `library_volume`.`id`)
ORDER BY CASE WHEN `library_critique`.`volume_id` IS NOT NULL THEN (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) ELSE NULL END IS NOT NULL, CASE WHEN `library_critique`.`volume_id` IS NOT NULL THEN (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) ELSE NULL END DESC, `library_critique`.`id` ASC LIMIT 4;

SELECT (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:99b078b6edf3:', replace(to_base64(concat('[', coalesce(CAST((
      SELECT MAX(U0.`pages`) AS `ms_measure`
      FROM `library_volume` U0
      WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY (
      SELECT MAX(U0.`pages`) AS `ms_measure`
      FROM `library_volume` U0
      WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY (
      SELECT MAX(U0.`pages`) AS `ms_measure`
      FROM `library_volume` U0
      WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC LIMIT 3) p
  ORDER BY p.ms_rank DESC LIMIT 1);

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY (
  SELECT MAX(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC LIMIT 3;

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY (
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_volume` U0
    WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) DESC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]
