-- statements, default: 2, rows: 2

SELECT concat('{"power":', `links_engine`.`power`, ',"gearbox":', coalesce((
  SELECT concat('{"gears":', W0.`gears`, ',"shaft":', coalesce((
    SELECT concat('{"gearboxId":"', V0.`gearbox_id`, '","length":', V0.`length`, ',"wheel":', coalesce((
      SELECT concat('{"id":"', U0.`id`, '"}') AS `ms_0`
      FROM `links_wheel` U0
      WHERE U0.`shaft_id` = (V0.`gearbox_id`)), 'null'), '}') AS `ms_0`
    FROM `links_shaft` V0
    WHERE V0.`gearbox_id` = (W0.`id`)), 'null'), '}') AS `ms_0`
  FROM `links_gearbox` W0
  WHERE W0.`engine_id` = (`links_engine`.`id`)), 'null'), '}') AS `ms_0`
FROM `links_engine`
ORDER BY `links_engine`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `links_wheel`.`id`, '","shaft":', coalesce((
  SELECT concat('{"length":', W0.`length`, ',"gearbox":', coalesce((
    SELECT concat('{"engine":', coalesce((
      SELECT concat('{"power":', U0.`power`, '}') AS `ms_0`
      FROM `links_engine` U0
      WHERE U0.`id` = (V0.`engine_id`)), 'null'), '}') AS `ms_0`
    FROM `links_gearbox` V0
    WHERE V0.`id` = (W0.`gearbox_id`)), 'null'), '}') AS `ms_0`
  FROM `links_shaft` W0
  WHERE W0.`gearbox_id` = (`links_wheel`.`shaft_id`)), 'null'), ',"spare":', coalesce((
  SELECT concat('{"length":', U0.`length`, '}') AS `ms_0`
  FROM `links_shaft` U0
  WHERE U0.`gearbox_id` = (`links_wheel`.`spare_id`)), 'null'), '}') AS `ms_0`
FROM `links_wheel`
ORDER BY `links_wheel`.`id` ASC LIMIT 100;
