SELECT json_object('flights', json_group_array(json(flight)))
FROM (
    SELECT json_object(
        'id', CAST(id AS TEXT), 'flightNumber', flight_number,
        'scheduled', replace(scheduled, ' ', 'T') || '+00:00', 'departureDelay', departure_delay,
        'airline', (
            SELECT json_object('carrier', carrier, 'name', name)
            FROM flights_airline WHERE carrier = airline_id
        ),
        'origin', (
            SELECT json_object(
                'faa', faa, 'name', name, 'latitude', latitude, 'longitude', longitude
            )
            FROM flights_airport WHERE faa = origin_id
        ),
        'destination', (
            SELECT json_object(
                'faa', faa, 'name', name, 'latitude', latitude, 'longitude', longitude
            )
            FROM flights_airport WHERE faa = destination_id
        ),
        'plane', (
            SELECT json_object(
                'tailNumber', tail_number, 'year', year,
                'manufacturer', manufacturer, 'model', model
            )
            FROM flights_plane WHERE tail_number = plane_id
        )
    ) AS flight
    FROM flights_flight
    WHERE airline_id = :airline
    ORDER BY flights_flight.id
    LIMIT :limit
)
