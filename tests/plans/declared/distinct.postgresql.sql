-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cheaper":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","lendable":', (V0."lendable")::text, ',"price":', CASE WHEN V0."price" < 'NaN' THEN '"' || V0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."lendable" ASC, U0."price" DESC NULLS LAST, U0."id" ASC)
      ORDER BY V0."lendable" ASC, V0."price" DESC NULLS LAST, V0."id" ASC LIMIT %s) t), ',"longest":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."pages" > %s)
        ORDER BY U0."lendable" DESC, U0."pages" DESC NULLS FIRST, U0."id" ASC)
      ORDER BY V0."lendable" DESC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 10) t;
-- with [1, Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"beside":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"serial":"', V0."serial", '","number":', V0."number", '}') AS "ms_0"
      FROM "library_copy" V0
      WHERE V0."serial" IN (
        SELECT DISTINCT ON (U0."number") U0."serial" AS "pk"
        FROM "library_copy" U0
        WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))
        ORDER BY U0."number" ASC, U0."volume_id" DESC NULLS FIRST, U0."serial" ASC)
      ORDER BY V0."number" ASC, V0."volume_id" DESC NULLS FIRST, V0."serial" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;

-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cheaper":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","lendable":', (V0."lendable")::text, ',"price":', CASE WHEN V0."price" < 'NaN' THEN '"' || V0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."lendable" ASC, U0."price" DESC NULLS LAST, U0."id" ASC)
      ORDER BY V0."lendable" ASC, V0."price" DESC NULLS LAST, V0."id" ASC LIMIT %s) t), ',"longest":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","pages":', coalesce((V0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."id" IN (
        SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND U0."pages" > %s)
        ORDER BY U0."lendable" DESC, U0."pages" DESC NULLS FIRST, U0."id" ASC)
      ORDER BY V0."lendable" DESC, V0."pages" DESC NULLS FIRST, V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 10) t;
-- with [10, Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"beside":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"serial":"', V0."serial", '","number":', V0."number", '}') AS "ms_0"
      FROM "library_copy" V0
      WHERE V0."serial" IN (
        SELECT DISTINCT ON (U0."number") U0."serial" AS "pk"
        FROM "library_copy" U0
        WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")))
        ORDER BY U0."number" ASC, U0."volume_id" DESC NULLS FIRST, U0."serial" ASC)
      ORDER BY V0."number" ASC, V0."volume_id" DESC NULLS FIRST, V0."serial" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
