SELECT json_object('airports', json_group_array(json(airport)))
FROM (
    SELECT json_object('faa', faa, 'name', name, 'arrivals', (
        SELECT json_group_array(json(arrival))
        FROM (
            SELECT json_object(
                'id', CAST(id AS TEXT), 'flightNumber', flight_number,
                'scheduled', replace(scheduled, ' ', 'T') || '+00:00',
                'plane', (
                    SELECT json_object(
                        'tailNumber', tail_number, 'manufacturer', manufacturer, 'model', model,
                        'flights', (
                            SELECT json_group_array(json(flight))
                            FROM (
                                SELECT json_object(
                                    'id', CAST(id AS TEXT), 'flightNumber', flight_number,
                                    'scheduled', replace(scheduled, ' ', 'T') || '+00:00',
                                    'departureDelay', departure_delay,
                                    'arrivalDelay', arrival_delay, 'distance', distance
                                ) AS flight
                                FROM flights_flight
                                WHERE plane_id = tail_number
                                ORDER BY flights_flight.scheduled, flights_flight.id
                            )
                        )
                    )
                    FROM flights_plane WHERE tail_number = arriving.plane_id
                )
            ) AS arrival
            FROM flights_flight AS arriving
            WHERE destination_id = faa
            ORDER BY arriving.scheduled, arriving.id
        )
    )) AS airport
    FROM flights_airport
    WHERE faa IN (SELECT value FROM json_each(:airports))
    ORDER BY faa
)
