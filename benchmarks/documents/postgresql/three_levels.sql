SELECT row_to_json(answer)
FROM (
    SELECT coalesce(json_agg(airport), '[]') AS airports
    FROM (
        SELECT faa, name, (
            SELECT coalesce(json_agg(arrival), '[]')
            FROM (
                SELECT id::text AS "id", flight_number AS "flightNumber", scheduled, (
                    SELECT plane
                    FROM (
                        SELECT tail_number AS "tailNumber", manufacturer, model, (
                            SELECT coalesce(json_agg(flight), '[]')
                            FROM (
                                SELECT id::text AS "id", flight_number AS "flightNumber",
                                    scheduled, departure_delay AS "departureDelay",
                                    arrival_delay AS "arrivalDelay", distance
                                FROM flights_flight
                                WHERE plane_id = flights_plane.tail_number
                                ORDER BY flights_flight.scheduled, flights_flight.id
                            ) AS flight
                        ) AS flights
                        FROM flights_plane
                        WHERE tail_number = flights_flight.plane_id
                    ) AS plane
                ) AS plane
                FROM flights_flight
                WHERE destination_id = flights_airport.faa
                ORDER BY flights_flight.scheduled, flights_flight.id
            ) AS arrival
        ) AS arrivals
        FROM flights_airport
        WHERE faa = ANY(%(airports)s)
        ORDER BY faa
    ) AS airport
) AS answer
