-- statements, default: 1, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s,"readers":%%s,"lenders":%%s,"loans":%%s}', json_quote(CAST("links_book"."title" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_reader" U0
      INNER JOIN "links_loan" U1 ON (U0."id" = U1."reader_id")
      WHERE U1."book_id" = ("links_book"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "links_reader" U0
      INNER JOIN "links_loan" U1 ON (U0."id" = U1."reader_id")
      WHERE U1."book_id" = ("links_book"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":%%s,"reader":%%s}', CASE WHEN V0."id" IS NULL THEN 'null' ELSE printf('"%%s"', V0."id") END, coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "links_reader" U0
        WHERE U0."id" = (V0."reader_id")), 'null')) AS "ms_0"
      FROM "links_loan" V0
      WHERE V0."book_id" = ("links_book"."id")
      ORDER BY V0."id" ASC NULLS LAST LIMIT 100) t)) AS "ms_0"
  FROM "links_book"
  ORDER BY "links_book"."id" ASC LIMIT 100) t;
