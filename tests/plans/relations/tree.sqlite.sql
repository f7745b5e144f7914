-- statements, default: 3, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"label":%%s}', json_quote(CAST("library_rack"."label" AS TEXT))) AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IS NULL)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"label":%%s,"racks":%%s}', json_quote(CAST("library_rack"."label" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"label":%%s,"racks":%%s}', json_quote(CAST(W0."label" AS TEXT)), (
        SELECT printf('[%%s]', group_concat(t.ms_0, ','))
        FROM (
          SELECT printf('{"label":%%s,"racks":%%s,"inside":%%s}', json_quote(CAST(V0."label" AS TEXT)), (
            SELECT printf('[%%s]', group_concat(t.ms_0, ','))
            FROM (
              SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
              FROM "library_rack" U0
              WHERE U0."inside_id" = (V0."id")
              ORDER BY U0."id" ASC LIMIT 100) t), coalesce((
            SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
            FROM "library_rack" U0
            WHERE U0."id" = (V0."inside_id")), 'null')) AS "ms_0"
          FROM "library_rack" V0
          WHERE V0."inside_id" = (W0."id")
          ORDER BY V0."id" ASC LIMIT 3) t)) AS "ms_0"
      FROM "library_rack" W0
      WHERE W0."inside_id" = ("library_rack"."id")
      ORDER BY W0."id" ASC LIMIT 3) t)) AS "ms_0"
  FROM "library_rack"
  WHERE NOT ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0) AND "library_rack"."inside_id" IS NOT NULL)
  ORDER BY "library_rack"."id" ASC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s,"parent":%%s,"children":%%s}', json_quote(CAST("library_subject"."title" AS TEXT)), coalesce((
    SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
    FROM "library_subject" U0
    WHERE U0."id" = ("library_subject"."parent_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
      FROM "library_subject" U0
      WHERE U0."parent_id" = ("library_subject"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_subject"
  ORDER BY "library_subject"."id" ASC LIMIT 9) t;
