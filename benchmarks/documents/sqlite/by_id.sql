SELECT json_object('flight', (
    SELECT json_object(
        'id', CAST(id AS TEXT), 'flightNumber', flight_number,
        'scheduled', replace(scheduled, ' ', 'T') || '+00:00',
        'departure', replace(departure, ' ', 'T') || '+00:00', 'departureDelay', departure_delay,
        'arrival', replace(arrival, ' ', 'T') || '+00:00', 'arrivalDelay', arrival_delay,
        'airTime', air_time, 'distance', distance
    )
    FROM flights_flight
    WHERE id = CAST(:id AS INTEGER)
))
