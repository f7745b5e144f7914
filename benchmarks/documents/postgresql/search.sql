SELECT json_build_object('remarks', coalesce(json_agg(remark), '[]'))
FROM (
    SELECT id::text AS "id", text
    FROM remarks_remark
    WHERE setweight(to_tsvector('english'::regconfig, coalesce(text, '')), 'D')
        @@ websearch_to_tsquery('english', %(words)s)
    ORDER BY remarks_remark.id
    LIMIT %(limit)s
) AS remark
