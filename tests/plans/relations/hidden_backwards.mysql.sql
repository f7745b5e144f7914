-- statements, default: 5, rows: 5

SELECT concat('{"text":', json_quote(CONVERT(`links_note`.`text` USING utf8mb4)), ',"about":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `links_person` U0
  WHERE U0.`id` = (`links_note`.`about_id`)), 'null'), ',"also":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `links_person` U0
  WHERE U0.`id` = (`links_note`.`also_id`)), 'null'), '}') AS `ms_0`
FROM `links_note`
ORDER BY `links_note`.`id` ASC LIMIT 100;

SELECT concat('{"length":', `links_wire`.`length`, ',"peers":') AS `ms_0`, `links_wire`.`id` AS `ms_1`, `links_wire`.`id` AS `ms_2`, `links_wire`.`id` AS `ms_3`
FROM `links_wire`
ORDER BY `links_wire`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `links_wire_peers`.`from_wire_id` AS `ms_key`, concat('{"length":', `links_wire`.`length`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_wire_peers`.`from_wire_id` ORDER BY `links_wire`.`id` ASC) AS `ms_rank`
  FROM `links_wire`
  LEFT OUTER JOIN `links_wire_peers` ON (`links_wire`.`id` = `links_wire_peers`.`to_wire_id`)
  WHERE `links_wire_peers`.`from_wire_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_wire_readers`.`wire_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_wire_readers`.`wire_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_wire_readers` ON (`links_person`.`id` = `links_wire_readers`.`person_id`)
  WHERE `links_wire_readers`.`wire_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_wire_owners`.`wire_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_wire_owners`.`wire_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_wire_owners` ON (`links_person`.`id` = `links_wire_owners`.`person_id`)
  WHERE `links_wire_owners`.`wire_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]
