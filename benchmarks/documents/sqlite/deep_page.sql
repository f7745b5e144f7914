SELECT json_object('planes', json_group_array(json(plane)))
FROM (
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
                ORDER BY flights_flight.scheduled DESC, flights_flight.id DESC
                LIMIT :each
            )
        )
    ) AS plane
    FROM flights_plane
    ORDER BY tail_number
    LIMIT :limit
)
