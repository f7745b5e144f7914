-- Scalar subselects run for the rows of the page only; joins would run for all that match.
SELECT row_to_json(answer)
FROM (
    SELECT coalesce(json_agg(flight), '[]') AS flights
    FROM (
        SELECT id::text AS "id", flight_number AS "flightNumber", scheduled,
            departure_delay AS "departureDelay",
            (
                SELECT airline
                FROM (
                    SELECT carrier, name FROM flights_airline
                    WHERE carrier = flights_flight.airline_id
                ) AS airline
            ) AS airline,
            (
                SELECT airport
                FROM (
                    SELECT faa, name, latitude, longitude FROM flights_airport
                    WHERE faa = flights_flight.origin_id
                ) AS airport
            ) AS origin,
            (
                SELECT airport
                FROM (
                    SELECT faa, name, latitude, longitude FROM flights_airport
                    WHERE faa = flights_flight.destination_id
                ) AS airport
            ) AS destination,
            (
                SELECT plane
                FROM (
                    SELECT tail_number AS "tailNumber", year, manufacturer, model
                    FROM flights_plane
                    WHERE tail_number = flights_flight.plane_id
                ) AS plane
            ) AS plane
        FROM flights_flight
        WHERE airline_id = %(airline)s
        ORDER BY flights_flight.id
        LIMIT %(limit)s
    ) AS flight
) AS answer
