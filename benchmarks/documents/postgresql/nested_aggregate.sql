SELECT json_build_object('airlines', coalesce(json_agg(airline), '[]'))
FROM (
    SELECT carrier, (
        SELECT json_build_object(
            'count', count(*),
            'max', json_build_object('departureDelay', max(departure_delay)),
            'sum', json_build_object('distance', sum(distance)::text)
        )
        FROM flights_flight
        WHERE airline_id = flights_airline.carrier AND departure_delay > %(late)s
    ) AS "flightAggregate"
    FROM flights_airline
    ORDER BY carrier
) AS airline
