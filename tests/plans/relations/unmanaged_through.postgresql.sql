-- statements, default: 1, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("links_book"."title"::text), ',"readers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_reader" U0
      INNER JOIN "links_loan" U1 ON (U0."id" = U1."reader_id")
      WHERE U1."book_id" = ("links_book"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"lenders":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "links_reader" U0
      INNER JOIN "links_loan" U1 ON (U0."id" = U1."reader_id")
      WHERE U1."book_id" = ("links_book"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"loans":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":', CASE WHEN V0."id" IS NULL THEN 'null' ELSE concat('"', V0."id", '"') END, ',"reader":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "links_reader" U0
        WHERE U0."id" = (V0."reader_id")), 'null'), '}') AS "ms_0"
      FROM "links_loan" V0
      WHERE V0."book_id" = ("links_book"."id")
      ORDER BY V0."id" ASC NULLS LAST LIMIT 100) t), '}') AS "ms_0"
  FROM "links_book"
  ORDER BY "links_book"."id" ASC LIMIT 100) t;
