SELECT json_build_object('page', json_build_object('nodes', coalesce(json_agg(flight), '[]')))
FROM (
    SELECT id::text AS "id", flight_number AS "flightNumber", scheduled,
        departure_delay AS "departureDelay"
    FROM flights_flight
    WHERE scheduled >= %(scheduled)s AND (scheduled, id) > (%(scheduled)s, %(id)s)
    ORDER BY flights_flight.scheduled, flights_flight.id
    LIMIT %(limit)s
) AS flight
