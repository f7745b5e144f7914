-- statements, default: 1, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, ',"cheaper":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","price":', CASE WHEN U0."price" < 'NaN' THEN '"' || U0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."price" DESC NULLS LAST, U0."id" ASC LIMIT 100) t), ',"some":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","sold":', CASE WHEN (U0."lendable") THEN concat('"', U0."sold", '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)
      ORDER BY CASE WHEN U0."lendable" THEN U0."sold" ELSE NULL END ASC NULLS LAST, U0."id" ASC LIMIT %s OFFSET 1) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 15) t;
-- with [Decimal('5'), 2]

-- statements, default: 1, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, ',"cheaper":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","price":', CASE WHEN U0."price" < 'NaN' THEN '"' || U0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."price" DESC NULLS LAST, U0."id" ASC LIMIT 100) t), ',"some":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","sold":', CASE WHEN (U0."lendable") THEN concat('"', U0."sold", '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."price" > %s)
      ORDER BY CASE WHEN U0."lendable" THEN U0."sold" ELSE NULL END ASC NULLS LAST, U0."id" ASC LIMIT %s OFFSET 1) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 15) t;
-- with [Decimal('20'), 5]
