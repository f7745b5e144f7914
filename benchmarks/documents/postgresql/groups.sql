SELECT json_build_object('flightAggregate', json_build_object('groups', coalesce(json_agg(found), '[]')))
FROM (
    SELECT json_build_object(
            'origin', json_build_object('faa', origin_id),
            'airline', json_build_object('carrier', airline_id)
        ) AS "key",
        count(*) AS "count",
        json_build_object('departureDelay', max(departure_delay)) AS "max"
    FROM flights_flight
    GROUP BY origin_id, airline_id
    HAVING count(*) >= %(least)s
    ORDER BY count(*) DESC, origin_id, airline_id
    LIMIT 100
) AS found
