SELECT row_to_json(answer)
FROM (
    SELECT coalesce(json_agg(plane), '[]') AS planes
    FROM (
        SELECT tail_number AS "tailNumber", manufacturer, model, (
            SELECT coalesce(json_agg(flight), '[]')
            FROM (
                SELECT id::text AS "id", flight_number AS "flightNumber", scheduled,
                    departure_delay AS "departureDelay", arrival_delay AS "arrivalDelay", distance
                FROM flights_flight
                WHERE plane_id = flights_plane.tail_number
                ORDER BY flights_flight.scheduled DESC, flights_flight.id DESC
                LIMIT %(each)s
            ) AS flight
        ) AS flights
        FROM flights_plane
        ORDER BY tail_number
        LIMIT %(limit)s
    ) AS plane
) AS answer
